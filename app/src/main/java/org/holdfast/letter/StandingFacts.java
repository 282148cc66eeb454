package org.holdfast.letter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What stands in an organisation's letters whatever the case. */
@Repository
@Transactional(readOnly = true)
class StandingFacts {
    /** What an organisation may say once for all its letters. */
    static final Set<LetterField> FIELDS =
            EnumSet.of(
                    LetterField.REPRESENTATIONS_HOW,
                    LetterField.REPRESENTATIONS_TO,
                    LetterField.REPRESENTATIONS_ADDRESS,
                    LetterField.REPRESENTATIONS_PUPIL,
                    LetterField.REMOTE_HOW,
                    LetterField.REMOTE_TO,
                    LetterField.WORK,
                    LetterField.REVIEW_TO,
                    LetterField.REVIEW_ADDRESS,
                    LetterField.AUTHORITY_CONTACT);

    private final JdbcClient jdbc;

    StandingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisation's own, without those above it. */
    Map<LetterField, String> own(OrganisationId organisation) {
        return ofAll(List.of(organisation)).getOrDefault(organisation.value(), Map.of());
    }

    /**
     * Those that hold.
     *
     * @param line the organisations whose words count, the nearest first
     */
    Map<LetterField, String> inForce(List<OrganisationId> line) {
        var all = ofAll(line);
        var values = new EnumMap<LetterField, String>(LetterField.class);
        for (var organisation : line.reversed()) {
            values.putAll(all.getOrDefault(organisation.value(), Map.of()));
        }
        return values;
    }

    private Map<UUID, Map<LetterField, String>> ofAll(List<OrganisationId> line) {
        var all = new java.util.HashMap<UUID, Map<LetterField, String>>();
        jdbc.sql(
                        """
                        select distinct on (organisation_id, field) organisation_id, field, value
                        from letter.standing_fact where organisation_id = any(:line)
                        order by organisation_id, field, version desc
                        """)
                .param("line", line.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(row -> {
                    if (!row.getString("value").isEmpty()) {
                        all.computeIfAbsent(
                                        row.getObject("organisation_id", UUID.class),
                                        _ -> new EnumMap<>(LetterField.class))
                                .put(
                                        LetterField.valueOf(
                                                row.getString("field").toUpperCase(Locale.ROOT)),
                                        row.getString("value"));
                    }
                });
        return all;
    }
}
