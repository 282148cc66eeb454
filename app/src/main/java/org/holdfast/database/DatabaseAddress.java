package org.holdfast.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where the database is and who owns it. The passwords of the two working roles are derived from
 * the owner's, so that every process that knows the owner's secret can reach them and none has to
 * be stored beside it.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseAddress(String jdbcUrl, String owner, String ownerPassword) {

    /** The role of people at work: no BYPASSRLS, owns nothing. */
    public static final String APP_ROLE = "holdfast_app";

    /** The role of named system actors. */
    public static final String JOB_ROLE = "holdfast_job";

    private static final Pattern URL =
            Pattern.compile(
                    "(?:jdbc:)?postgres(?:ql)?://(?<user>[^:@/]+):(?<password>[^@]*)@(?<rest>[^@]+)");

    /**
     * Reads {@code postgresql://owner:password@host:port/database}.
     *
     * @throws DatabaseUnusable if the text has another form; the message repeats no password
     */
    public static DatabaseAddress parse(String url) {
        var matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new DatabaseUnusable(
                    "The database must be given as postgresql://owner:password@host:port/database");
        }
        return new DatabaseAddress(
                "jdbc:postgresql://" + matcher.group("rest"),
                matcher.group("user"),
                matcher.group("password"));
    }

    /** The same server and owner, another database. */
    public DatabaseAddress withDatabase(String name) {
        return new DatabaseAddress(
                jdbcUrl.replaceFirst("/[^/]*$", "/" + name), owner, ownerPassword);
    }

    /** The password of one of the two working roles. */
    public String passwordOf(String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HmacSHA256", missing);
        }
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + jdbcUrl + "]";
    }
}
