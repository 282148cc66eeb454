package org.holdfast.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds schools by words and narrows the list of them: one page of rows and one count. */
@Repository
class SchoolSearch {
    private final JdbcClient jdbc;

    SchoolSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for. */
    record Query(
            String words,
            Optional<AuthorityId> authority,
            Optional<Phase> phase,
            boolean closedToo,
            Sort sort,
            int page) {}

    /** By what the list is sorted. */
    enum Sort {
        NAME("s.name_key, s.id"),
        AUTHORITY("a.name, s.name_key, s.id"),
        PHASE("s.phase, s.name_key, s.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort ofKey(String key) {
            return List.of(values()).stream()
                    .filter(sort -> sort.key().equals(key))
                    .findFirst()
                    .orElse(NAME);
        }
    }

    /** A row of the list. */
    record Row(
            SchoolId id,
            Urn urn,
            String name,
            Phase phase,
            SchoolKind kind,
            School.Status status,
            String authority) {}

    /** One page of the list. */
    record Page(List<Row> rows, Paging paging) {}

    @Transactional(readOnly = true)
    public Page find(Query query) {
        var parameters = new HashMap<String, Object>();
        var from =
                " from organisation.school s join organisation.authority a on a.id = s.authority_id where "
                        + conditions(query, parameters);
        var total =
                jdbc.sql("select count(*)" + from).params(parameters).query(Long.class).single();
        var paging = Paging.of(query.page(), total);
        var rows =
                jdbc.sql(
                                "select s.id, s.urn, s.name, s.phase, s.kind, s.status, a.name as authority%s order by %s limit %d offset %d"
                                        .formatted(
                                                from,
                                                query.sort().sql,
                                                paging.size(),
                                                paging.offset()))
                        .params(parameters)
                        .query((row, _) ->
                                new Row(
                                        new SchoolId(row.getObject("id", UUID.class)),
                                        new Urn(row.getInt("urn")),
                                        row.getString("name"),
                                        Phase.ofKey(row.getString("phase")),
                                        SchoolKind.ofKey(row.getString("kind")),
                                        School.Status.ofKey(row.getString("status")),
                                        row.getString("authority")))
                        .list();
        return new Page(rows, paging);
    }

    private static String conditions(Query query, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(
                query.closedToo() ? "true" : "s.status not in ('closed', 'no_longer_listed')");
        query.authority()
                .ifPresent(authority -> {
                    conditions.add("s.authority_id = :authority");
                    parameters.put("authority", authority.value());
                });
        query.phase()
                .ifPresent(phase -> {
                    conditions.add("s.phase = :phase");
                    parameters.put("phase", phase.key());
                });
        var words = query.words().strip();
        if (Urn.parse(words).isPresent()) {
            conditions.add("s.urn = :urn");
            parameters.put("urn", Integer.valueOf(words));
        } else if (Laestab.parse(words).isPresent()) {
            conditions.add("s.laestab = :laestab");
            parameters.put("laestab", words.replace("/", ""));
        } else if (!Words.query(words).isEmpty()) {
            conditions.add("s.words @@ to_tsquery('simple', :words)");
            parameters.put("words", Words.query(words));
        }
        return String.join(" and ", conditions);
    }
}
