package org.holdfast.demo;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.database.DatabaseAddress;
import org.holdfast.database.DatabaseUnusable;

/**
 * Whether a database holds the demonstration already, asked before the application starts: one that
 * is there needs nothing but to be served.
 */
public final class DemoThere {
    private DemoThere() {}

    /**
     * What is there; empty where it has to be made, or refused, by {@link Demonstration}.
     *
     * @throws DatabaseUnusable if the database cannot be asked
     */
    public static Optional<DemoOutcome> in(DatabaseAddress address, DemoSize wanted) {
        try (var connection =
                        DriverManager.getConnection(
                                address.jdbcUrl(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement()) {
            try (var rows =
                    statement.executeQuery(
                            "select to_regclass('demo.demonstration') is not null")) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var rows =
                    statement.executeQuery(
                            "select size, made_on, finished_at is not null from demo.demonstration")) {
                return rows.next()
                        ? Optional.of(
                                Demonstration.again(
                                        new Demonstrations.Made(
                                                DemoSize.valueOf(
                                                        rows.getString(1).toUpperCase(Locale.ROOT)),
                                                rows.getObject(2, LocalDate.class),
                                                rows.getBoolean(3)),
                                        wanted))
                        : Optional.empty();
            }
        } catch (SQLException refused) {
            throw new DatabaseUnusable(
                    "The database cannot be asked for the demonstration: " + refused.getMessage(),
                    refused);
        }
    }
}
