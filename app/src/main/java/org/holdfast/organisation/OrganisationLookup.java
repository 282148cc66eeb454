package org.holdfast.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds authorities and schools as files name them: by code, URN, DfE number or whole name. */
@Repository
class OrganisationLookup {
    private final JdbcClient jdbc;

    OrganisationLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a text was found to mean. */
    sealed interface Found {
        /** An authority, or a school of the authority. */
        record One(OrganisationId organisation, OrganisationId authority) implements Found {
            boolean isAuthority() {
                return organisation.equals(authority);
            }
        }

        record None() implements Found {}

        /** More than one has the name. */
        record Several(int count) implements Found {}
    }

    /** Finds all of them in one statement; a school that is not closed goes before one that is. */
    @Transactional(readOnly = true)
    public Map<String, Found> find(Collection<String> texts) {
        var byKey = new HashMap<String, Set<Found.One>>();
        jdbc.sql(
                        """
                        select code as key, id, id as authority_id from organisation.authority where code = any(:keys)
                        union select :prefix || lower(name), id, id from organisation.authority where lower(name) = any(:names)
                        union select urn::text, id, authority_id from organisation.school where urn::text = any(:keys)
                        union select laestab, id, authority_id from organisation.school
                          where laestab = any(:keys) and status not in ('closed', 'no_longer_listed')
                        union select :prefix || name_key, id, authority_id from organisation.school
                          where name_key = any(:wordKeys) and status not in ('closed', 'no_longer_listed')
                        """)
                .param("prefix", "name ")
                .param(
                        "keys",
                        texts.stream().map(OrganisationLookup::number).toArray(String[]::new))
                .param(
                        "names",
                        texts.stream()
                                .map(text -> text.toLowerCase(java.util.Locale.ROOT))
                                .toArray(String[]::new))
                .param("wordKeys", texts.stream().map(Words::key).toArray(String[]::new))
                .query(row -> {
                    byKey.computeIfAbsent(row.getString("key"), _ -> new HashSet<>())
                            .add(
                                    new Found.One(
                                            id(row.getObject("id", UUID.class)),
                                            id(row.getObject("authority_id", UUID.class))));
                });
        var found = new HashMap<String, Found>();
        texts.forEach(text -> found.put(text, resolve(text, byKey)));
        return found;
    }

    private static Found resolve(String text, Map<String, Set<Found.One>> byKey) {
        return List.of(
                        number(text),
                        "name " + text.toLowerCase(java.util.Locale.ROOT),
                        "name " + Words.key(text))
                .stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .findFirst()
                .map(OrganisationLookup::one)
                .orElseGet(Found.None::new);
    }

    private static Found one(Set<Found.One> candidates) {
        return candidates.size() == 1
                ? candidates.iterator().next()
                : new Found.Several(candidates.size());
    }

    private static String number(String text) {
        return text.strip().replace("/", "");
    }

    private static OrganisationId id(UUID value) {
        return new OrganisationId(value);
    }
}
