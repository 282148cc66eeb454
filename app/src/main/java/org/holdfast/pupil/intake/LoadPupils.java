package org.holdfast.pupil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.database.Copy;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.pupil.NameKeys;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.RollTotals;
import org.holdfast.pupil.YearGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads many pupils in a handful of statements however many: COPY into temporary tables, then
 * merges of sets. What is known already stays as it is; loading twice changes nothing. To be called
 * as a job: people are not allowed past row security in bulk.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LoadPupils {
    private final JdbcClient jdbc;
    private final Copy copy;
    private final RollTotals totals;
    private final Clock clock;

    LoadPupils(JdbcClient jdbc, Copy copy, RollTotals totals, Clock clock) {
        this.jdbc = jdbc;
        this.copy = copy;
        this.totals = totals;
        this.clock = clock;
    }

    /** Everything that the files say. */
    public record Batch(
            String source,
            List<Arrival> pupils,
            List<Arrival.Stay> stays,
            List<Arrival.Held> held,
            List<Arrival.Attended> attended) {}

    /** Loads the pupils and says what changed. */
    public List<Tally> load(Batch batch) {
        totals.change();
        for (var statement : LoadStatements.TABLES) {
            jdbc.sql(statement).update();
        }
        arrive(batch);
        LoadStatements.RESOLVE.forEach(this::run);
        var added = run(LoadStatements.ADD_PUPILS);
        var changed = run(LoadStatements.CHANGE_PUPILS);
        run(LoadStatements.ADD_SOURCE_IDS);
        var pupils =
                new Tally("pupils", added, changed, batch.pupils().size() - added - changed, 0);
        var stays = changes(batch, LoadStatements.STAYS);
        var enrolments = new Tally("enrolments", stays, 0, batch.stays().size() - stays, 0);
        LoadStatements.HELD.forEach(sql -> changes(batch, sql));
        var spells = changes(batch, LoadStatements.ADD_HELD);
        var characteristics =
                new Tally("characteristics", spells, 0, batch.held().size() - spells, 0);
        var sessions = changes(batch, LoadStatements.ATTENDED);
        var attendance =
                new Tally("attendance totals", sessions, 0, batch.attended().size() - sessions, 0);
        changes(batch, LoadStatements.EVENTS);
        return List.of(pupils, enrolments, characteristics, attendance);
    }

    /** The ids of the pupils of the batch, by their keys; after {@link #load}. */
    public Map<String, PupilId> ids() {
        var ids = new HashMap<String, PupilId>();
        jdbc.sql("select key, pupil_id from arriving_pupil")
                .query(row -> {
                    ids.put(
                            row.getString("key"),
                            new PupilId(row.getObject("pupil_id", UUID.class)));
                });
        return ids;
    }

    /** The pupils whom the source knows by these ids; before or after loading. */
    public Map<String, PupilId> known(String source, List<String> values) {
        var ids = new HashMap<String, PupilId>();
        jdbc.sql(
                        "select value, pupil_id from pupil.source_id where source = :source and value = any(:values)")
                .param("source", source)
                .param("values", values.toArray(String[]::new))
                .query(row -> {
                    ids.put(
                            row.getString("value"),
                            new PupilId(row.getObject("pupil_id", UUID.class)));
                });
        return ids;
    }

    private long run(String sql) {
        return jdbc.sql(sql).update();
    }

    private long changes(Batch batch, String sql) {
        return jdbc.sql(sql)
                .params(
                        Map.of(
                                "source",
                                batch.source(),
                                "by",
                                CurrentActor.get().reference(),
                                "at",
                                clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    private void arrive(Batch batch) {
        var pupils = new CopyRows();
        var sources = new CopyRows();
        for (var pupil : batch.pupils()) {
            pupils.add(cells(pupil));
            pupil.sourceIds().forEach(id -> sources.add(pupil.key(), id.source(), id.value()));
        }
        var stays = new CopyRows();
        batch.stays()
                .forEach(stay ->
                        stays.add(
                                stay.key(),
                                stay.school().value(),
                                stay.status(),
                                stay.from(),
                                stay.until().orElse(null)));
        var held = new CopyRows();
        batch.held()
                .forEach(each ->
                        held.add(
                                each.key(),
                                each.characteristic().key(),
                                each.rank(),
                                each.value(),
                                each.from(),
                                each.sinceKnown(),
                                each.until().orElse(null)));
        var attended = new CopyRows();
        batch.attended()
                .forEach(each ->
                        attended.add(
                                each.key(), each.school().value(), each.code(), each.sessions()));
        copyIn("arriving_pupil", pupils);
        copyIn("arriving_source", sources);
        copyIn("arriving_stay", stays);
        copyIn("arriving_held", held);
        copyIn("arriving_attended", attended);
    }

    private static Object[] cells(Arrival pupil) {
        var legal = pupil.legalName();
        var preferred = pupil.preferredName().orElse(legal);
        return new Object[] {
            pupil.key(),
            pupil.id().map(PupilId::value).orElseGet(UUID::randomUUID),
            text(pupil.upn().map(org.holdfast.pupil.Upn::value)),
            text(pupil.formerUpn().map(org.holdfast.pupil.Upn::value)),
            legal.forename(),
            legal.surname(),
            pupil.middleNames(),
            preferred.equals(legal) ? "" : preferred.forename(),
            preferred.equals(legal) ? "" : preferred.surname(),
            pupil.formerSurnames().toArray(String[]::new),
            pupil.dateOfBirth(),
            pupil.sex(),
            text(
                    pupil.yearGroup()
                            .flatMap(year -> YearGroups.cohort(year, pupil.asAt()))
                            .map(String::valueOf)),
            NameKeys.sortKey(preferred.forename(), preferred.surname()),
            keys(legal, preferred, pupil)
        };
    }

    private static String[] keys(PupilName legal, PupilName preferred, Arrival pupil) {
        return NameKeys.of(
                        List.of(legal.forename(), preferred.forename()),
                        List.of(legal.surname(), preferred.surname()),
                        pupil.formerSurnames())
                .toArray(String[]::new);
    }

    /** Empty stands for null in the columns that may be. */
    private static String text(java.util.Optional<String> value) {
        return value.orElse("");
    }

    private static String columns(String table) {
        return table.equals("arriving_pupil")
                ? table
                        + " (key, id, upn, former_upn, legal_forename, legal_surname, middle_names, preferred_forename,"
                        + " preferred_surname, former_surnames, date_of_birth, sex, cohort, sort_key, search_keys)"
                : table;
    }

    private void copyIn(String table, CopyRows rows) {
        try {
            copy.in("copy %s from stdin".formatted(columns(table)), rows.reader());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        jdbc.sql("analyze " + table).update();
    }
}
