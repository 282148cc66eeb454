package org.holdfast.exclusion;

import static org.holdfast.access.AccessFixtures.as;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.access.Actor;
import org.holdfast.pupil.AddPupil;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Absence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A short suspension of a pupil of the school, and the head's draft of another. */
class ExclusionRouteExamples implements RouteExamples {
    private final AddPupil addPupil;
    private final ExclusionLedger ledger;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ExclusionRouteExamples(
            AddPupil addPupil,
            ExclusionLedger ledger,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.addPupil = addPupil;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        as(
                new Actor.Job("a test"),
                () -> Objects.requireNonNull(transaction.execute(_ -> aSchool(world))));
        return as(
                world.headteacher(),
                () -> Objects.requireNonNull(transaction.execute(_ -> aSuspension(world))));
    }

    private int aSchool(RouteWorld world) {
        jdbc.sql(
                        """
                        insert into organisation.authority (id, code, name) values (?, '899', 'Westmarch')
                        on conflict do nothing
                        """)
                .param(world.authority().value())
                .update();
        return jdbc.sql(
                        """
                        insert into organisation.school (id, urn, name, authority_id, kind, phase, phase_from, status, name_key)
                        select ?, 100000 + floor(random() * 800000), 'Westmarch High', id, 'maintained', 'secondary', 'list', 'open', 'westmarch high'
                        from organisation.authority where code = '899'
                        on conflict (id) do nothing
                        """)
                .param(world.school().value())
                .update();
    }

    private Map<String, String> aSuspension(RouteWorld world) {
        var pupil = aPupil(world);
        var day = ExclusionFixtures.MONDAY;
        var absence = Absence.wholeDays(day, day);
        var begun =
                Judgement.suspended(
                        ExclusionFixtures.suspension(ExclusionFixtures.grounds(), absence),
                        ExclusionFixtures.westmarch());
        var id = new ExclusionId(UUID.randomUUID());
        ledger.add(
                HistoryRules.begun(
                        new HistoryRules.Heading(
                                id,
                                pupil,
                                world.school(),
                                new Exclusion.Recorded(
                                        world.headteacher().reference(), Instant.EPOCH)),
                        begun),
                begun,
                ExclusionFixtures.grounds());
        var draft = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into exclusion.draft (id, pupil_id, school_id, person_id, form, started_at, saved_at)
                        values (?, ?, ?, ?, '{"kind": ["suspension"]}', now(), now())
                        """)
                .params(
                        draft,
                        pupil.value(),
                        world.school().value(),
                        world.headteacher().id().value())
                .update();
        var bundle = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into bundle.bundle (id, about_id, pupil_id, school_id, started_by, started_at)
                        values (?, ?, ?, ?, 'fixture', now())
                        """)
                .params(bundle, id.value(), pupil.value(), world.school().value())
                .update();
        return Map.of(
                "/bundles/about/{about}", "/bundles/about/" + id.value(),
                "/bundles/{id}", "/bundles/" + bundle,
                "/bundles/{id}/papers/{key}", "/bundles/" + bundle + "/papers/decision",
                "/exclusions/{id}", "/exclusions/" + id.value(),
                "/exclusions/{id}/record/{act}",
                        "/exclusions/" + id.value() + "/record/parent-told",
                "/exclusions/{id}/step/{step}", "/exclusions/" + id.value() + "/step/work",
                "/exclusions/{id}/write/{kind}",
                        "/exclusions/" + id.value() + "/write/suspension-up-to-five-days",
                "/exclusions/policy/{setting}", "/exclusions/policy/length-prompt",
                "/exclusions/drafts/{draft}/{step}", "/exclusions/drafts/" + draft + "/why",
                "/exclusions/drafts/{draft}/when/totals",
                        "/exclusions/drafts/" + draft + "/when/totals");
    }

    private PupilId aPupil(RouteWorld world) {
        return switch (addPupil.add(PupilFixtures.newPupil("Ama", "Boateng", world.school()))) {
            case AddPupil.Added.New(var id) -> id;
            case AddPupil.Added.Known(var id) -> id;
            case AddPupil.Added.UpnTaken _ -> throw new AssertionError("A pupil without a UPN");
        };
    }
}
