package org.holdfast.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HoldfastTest
class RoundsTest {
    private static final int PATIENCE = 30;

    @Autowired HikariDataSource jobPool;
    @Autowired SystemActor actor;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Rounds applicationsOwn;
    @Autowired List<TimedWork> works;

    private record Counted(String name, Rhythm rhythm, Runnable round) implements TimedWork {
        @Override
        public void work() {
            round.run();
        }
    }

    private Rounds rounds(TimedWork... works) {
        return new Rounds(new Rounds.Ground(jobPool, true), actor, List.of(works), clock);
    }

    @Test
    void doesTheWorkAgainAndAgainAsTheNamedActorWithTheRoleOfJobs() throws Exception {
        var actors = new LinkedBlockingQueue<Actor>();
        var roles = new LinkedBlockingQueue<String>();
        var rounds =
                rounds(
                        new Counted(
                                "a test's round",
                                new Rhythm.Every(Duration.ofMillis(10)),
                                () -> {
                                    actors.add(CurrentActor.get());
                                    roles.add(
                                            jdbc.sql("select current_user")
                                                    .query(String.class)
                                                    .single());
                                }));
        rounds.start();
        try {
            for (var time = 0; time < 2; time++) {
                assertThat(actors.poll(PATIENCE, TimeUnit.SECONDS))
                        .isEqualTo(new Actor.Job("a test's round"));
                assertThat(roles.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("holdfast_job");
            }
        } finally {
            rounds.stop();
        }
        assertThat(rounds.isRunning()).isFalse();
    }

    @Test
    void aRoundThatFailsIsFollowedByTheNext() throws Exception {
        var twice = new CountDownLatch(2);
        var rounds =
                rounds(
                        new Counted(
                                "a failing round",
                                new Rhythm.Every(Duration.ofMillis(10)),
                                () -> {
                                    twice.countDown();
                                    throw new IllegalStateException("a fault on purpose");
                                }));
        rounds.start();
        try {
            assertThat(twice.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } finally {
            rounds.stop();
        }
    }

    @Test
    void nightlyWorkIsAlsoDueSoonAfterTheStart() {
        var farAway = LocalTime.now(clock).plusHours(12);
        var rounds = rounds(new Counted("a night's work", new Rhythm.Nightly(farAway), () -> {}));
        rounds.start();
        rounds.stop();
        assertThat(minutesUntil("a night's work")).isLessThanOrEqualTo(1);
    }

    private long minutesUntil(String name) {
        var at =
                org.springframework.jdbc.core.simple.JdbcClient.create(jobPool)
                        .sql("select execution_time from schedule.task where task_name = ?")
                        .param(name)
                        .query(java.time.OffsetDateTime.class)
                        .single();
        return Duration.between(clock.instant(), at.toInstant()).toMinutes();
    }

    @Test
    void aProcessForOneCommandDoesNoWorkByTheClock() {
        assertThat(applicationsOwn.isAutoStartup()).isFalse();
        assertThat(applicationsOwn.isRunning()).isFalse();
    }

    @Test
    void theModulesWorkIsKnownEachByAName() {
        assertThat(works.stream().map(TimedWork::name))
                .doesNotHaveDuplicates()
                .contains(
                        "read-log sealing",
                        "read-log sweep",
                        "mail",
                        "letter printing",
                        "duties restated");
    }
}
