package org.holdfast.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables that a backup holds, and what a restore must set right after them. */
final class BackupTables {
    private static final String TABLES =
            """
            select n.nspname as schema, c.relname as name,
              (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname !~ '^pg_' and c.relname !~ '^flyway_'
            order by 1, 2
            """;
    private static final String COUNTERS =
            """
            select format('select setval(%L, coalesce(max(%I), 1), max(%I) is not null) from %I.%I',
              pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname), a.attname, a.attname,
              n.nspname, c.relname)
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where a.attidentity <> '' and c.relkind = 'r' order by 1
            """;

    private BackupTables() {}

    /**
     * A table.
     *
     * @param columns those that are kept, in order, quoted where they must be; not the computed
     *     ones
     */
    record Table(String schema, String name, String columns) {

        /** As SQL names it: every name here is plain, as migrations write them. */
        String qualified() {
            return schema + "." + name;
        }
    }

    /** Every table but those in which migrations note what they did. */
    static List<Table> of(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var query = connection.prepareStatement(TABLES);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(
                        new Table(
                                rows.getString("schema"),
                                rows.getString("name"),
                                rows.getString("columns")));
            }
        }
        return tables;
    }

    /** Statements that set every counter after the highest number in use. */
    static List<String> counters(Connection connection) throws SQLException {
        var statements = new ArrayList<String>();
        try (var query = connection.prepareStatement(COUNTERS);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }
}
