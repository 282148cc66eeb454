package org.holdfast.database;

import static org.holdfast.database.DatabaseAddress.APP_ROLE;
import static org.holdfast.database.DatabaseAddress.JOB_ROLE;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes the two working roles where they are missing, before the first migration grants them
 * anything.
 */
final class DatabaseRoles {
    private DatabaseRoles() {}

    static void ensure(DatabaseAddress address) {
        try (var connection =
                DriverManager.getConnection(
                        address.jdbcUrl(), address.owner(), address.ownerPassword())) {
            for (var role : List.of(APP_ROLE, JOB_ROLE)) {
                ensure(connection, role, address.passwordOf(role));
            }
        } catch (SQLException refused) {
            throw new DatabaseUnusable(
                    "The database at %s cannot be used: %s"
                            .formatted(address.jdbcUrl(), refused.getMessage()),
                    refused);
        }
    }

    private static void ensure(Connection connection, String role, String password)
            throws SQLException {
        // Role names are constants and the password is base64url: neither can carry a quote.
        if (!exists(connection, role)) {
            execute(
                    connection,
                    "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole"
                            .formatted(role));
        }
        if (!accepts(connection, role, password)) {
            execute(connection, "alter role %s password '%s'".formatted(role, password));
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static boolean accepts(Connection connection, String role, String password)
            throws SQLException {
        try (var asRole =
                DriverManager.getConnection(connection.getMetaData().getURL(), role, password)) {
            return asRole.isValid(0);
        } catch (SQLException _) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
