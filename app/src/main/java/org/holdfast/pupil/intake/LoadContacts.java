package org.holdfast.pupil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.holdfast.access.CurrentActor;
import org.holdfast.database.Copy;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.pupil.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Merges contacts, each known by the pupil, the name and the relationship. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LoadContacts {
    private static final String COLUMNS =
            "priority, name, relationship, parental_responsibility, language, email, telephone, address, postcode,"
                    + " restriction, restriction_reason";

    /** Pairs each arriving contact with the one it is the next version of. */
    private static final String PAIR =
            """
            create temporary table coming_contact on commit drop as
            select distinct on (a.pupil_id, a.name, a.relationship) a.*, c.id as id, coalesce(c.version, 0) as version
            from arriving_contact a
            left join pupil.contact c on c.pupil_id = a.pupil_id and c.name = a.name and c.relationship = a.relationship
              and c.ended_at is null
            where c.id is null or (c.priority, c.parental_responsibility, c.language, c.email, c.telephone, c.address,
              c.postcode, c.restriction, c.restriction_reason) is distinct from (a.priority, a.parental_responsibility,
              a.language, a.email, a.telephone, a.address, a.postcode, a.restriction, a.restriction_reason)
            order by a.pupil_id, a.name, a.relationship, a.priority
            """;

    private final JdbcClient jdbc;
    private final Copy copy;
    private final Clock clock;

    LoadContacts(JdbcClient jdbc, Copy copy, Clock clock) {
        this.jdbc = jdbc;
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * Loads the adults; one whose pupil is not known is passed over.
     *
     * @param source where they come from, such as {@code pupils file}
     * @param pupils by the keys that the adults name
     */
    public Tally load(String source, List<Arrival.Adult> adults, Map<String, PupilId> pupils) {
        for (var left : List.of("arriving_contact", "coming_contact")) {
            jdbc.sql("drop table if exists " + left).update();
        }
        jdbc.sql(
                        """
                        create temporary table arriving_contact (pupil_id uuid, priority int, name text, relationship text,
                          parental_responsibility text, language text, email text, telephone text, address text, postcode text,
                          restriction text, restriction_reason text) on commit drop
                        """)
                .update();
        copyIn(adults, pupils);
        jdbc.sql(PAIR).update();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var changed =
                jdbc.sql(
                                "update pupil.contact c set ended_at = :at from coming_contact n where n.id = c.id and c.ended_at is null")
                        .param("at", at)
                        .update();
        var written =
                jdbc.sql(
                                """
                                insert into pupil.contact (id, version, pupil_id, %1$s, source, recorded_by, recorded_at)
                                select coalesce(id, gen_random_uuid()), version + 1, pupil_id, %1$s, :source, :by, :at from coming_contact
                                """
                                        .formatted(COLUMNS))
                        .param("source", source)
                        .param("by", CurrentActor.get().reference())
                        .param("at", at)
                        .update();
        return new Tally("contacts", written - changed, changed, adults.size() - written, 0);
    }

    private void copyIn(List<Arrival.Adult> adults, Map<String, PupilId> pupils) {
        var lines = new CopyRows();
        for (var adult : adults) {
            var pupil = pupils.get(adult.key());
            if (pupil != null) {
                lines.add(
                        pupil.value(),
                        adult.priority(),
                        adult.name(),
                        adult.relationship(),
                        adult.responsibility(),
                        adult.language(),
                        adult.reached().email(),
                        adult.reached().telephone(),
                        adult.reached().address(),
                        adult.reached().postcode(),
                        adult.restriction(),
                        adult.restrictionReason());
            }
        }
        try {
            copy.in("copy arriving_contact from stdin", lines.reader());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
