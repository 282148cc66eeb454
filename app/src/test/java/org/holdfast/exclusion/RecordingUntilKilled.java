package org.holdfast.exclusion;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.holdfast.Holdfast;
import org.holdfast.access.AccessFixtures;
import org.holdfast.database.Database;
import org.holdfast.database.DatabaseAddress;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.statute.Absence;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * A Holdfast of its own process that records suspensions and says each one's id as soon as it is
 * acknowledged; or, told to list, says the ids of all that are there, and how the database keeps
 * them. {@link SurvivesKillTest} kills it.
 */
final class RecordingUntilKilled {
    static final String ACKNOWLEDGED = "acknowledged ";
    static final String KEPT = "kept ";
    static final String SETTING = "setting ";
    private static final int USERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final LocalDate DAY = ExclusionFixtures.MONDAY;

    private RecordingUntilKilled() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        try (var database = Database.toServe(Path.of(args[0]), Optional.empty());
                var context = start(database.address())) {
            if ("list".equals(args[1])) {
                list(context, database.address());
            } else {
                record(context, Integer.parseInt(args[1]));
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(DatabaseAddress address) {
        return new SpringApplicationBuilder(
                        Holdfast.class,
                        AccessFixtures.class,
                        OrganisationFixtures.class,
                        PupilFixtures.class,
                        ExclusionScene.class)
                .web(WebApplicationType.NONE)
                .properties("holdfast.jobs.enabled=false")
                .registerShutdownHook(false)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean(DatabaseAddress.class, () -> address))
                .run();
    }

    /**
     * Four users at work until {@code wanted} are acknowledged. What the database refuses because
     * it has just been killed is not acknowledged, and that is all: the user tries again.
     */
    private static void record(ConfigurableApplicationContext context, int wanted)
            throws InterruptedException, ExecutionException {
        var scene = context.getBean(ExclusionScene.class);
        var pupils = context.getBean(PupilFixtures.class);
        var place = scene.aSchoolWithAPupil();
        var toRecord = new Semaphore(wanted);
        var deadline = Instant.now().plus(PATIENCE);
        try (var users = Executors.newFixedThreadPool(USERS)) {
            var work = new ArrayList<Future<?>>();
            for (var user = 0; user < USERS; user++) {
                work.add(
                        users.submit(() -> {
                            while (toRecord.tryAcquire()) {
                                while (!recordOne(scene, pupils, place)) {
                                    if (Instant.now().isAfter(deadline)) {
                                        throw new IllegalStateException(
                                                "the database did not come back");
                                    }
                                    Thread.sleep(BETWEEN_TRIES);
                                }
                            }
                            return toRecord;
                        }));
            }
            for (var one : work) {
                one.get();
            }
        }
    }

    private static boolean recordOne(
            ExclusionScene scene, PupilFixtures pupils, ExclusionScene.Place place) {
        var proposed =
                new ProposedSuspension(
                        new ExclusionId(UUID.randomUUID()),
                        ExclusionFixtures.grounds(),
                        DAY,
                        Absence.wholeDays(DAY, DAY.plusDays(1)),
                        List.of(),
                        new Told(Optional.of(DAY), Optional.of(DAY)));
        try {
            var pupil = pupils.aPupilAt(place.school().id());
            var result =
                    scene.record(
                            new ExclusionScene.Place(place.school(), place.head(), pupil),
                            proposed);
            if (result instanceof RecordingResult.Recorded(var id, var _)) {
                say(ACKNOWLEDGED + id.value());
                return true;
            }
            throw new IllegalStateException("refused: " + result);
        } catch (DataAccessException | TransactionException killed) {
            say("not acknowledged");
            return false;
        }
    }

    private static void list(ConfigurableApplicationContext context, DatabaseAddress address) {
        var owner =
                JdbcClient.create(
                        new org.springframework.jdbc.datasource.DriverManagerDataSource(
                                address.jdbcUrl(), address.owner(), address.ownerPassword()));
        owner.sql(
                        """
                        select e.id from exclusion.exclusion e
                        where exists (select 1 from exclusion.event v where v.exclusion_id = e.id)
                          and exists (select 1 from duty.duty d where d.case_id = e.id)
                        """)
                .query(UUID.class)
                .list()
                .forEach(id -> say(KEPT + id));
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            say(
                    SETTING
                            + setting
                            + " "
                            + context.getBean(JdbcClient.class)
                                    .sql("select current_setting(?)")
                                    .param(setting)
                                    .query(String.class)
                                    .single());
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
