package org.holdfast.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Sees that the work of all modules is done: db-scheduler on PostgreSQL, from when the application
 * is ready until just before it stops.
 */
final class Rounds implements SmartLifecycle {
    private static final String TABLE = "schedule.task";
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    /** What nights have missed is made up for when the first pages have been served. */
    private static final Duration AFTER_START = Duration.ofSeconds(20);

    /** One round at a time of each kind; jobs have four connections. */
    private static final int THREADS = 4;

    private final Ground ground;
    private final SystemActor actor;
    private final List<TimedWork> works;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    Rounds(Ground ground, SystemActor actor, List<TimedWork> works, Clock clock) {
        this.ground = ground;
        this.actor = actor;
        this.works = List.copyOf(works);
        this.clock = clock;
    }

    /**
     * Where it happens.
     *
     * @param jobs connections with the role of jobs
     * @param begins whether the rounds begin with the application
     */
    record Ground(DataSource jobs, boolean begins) {}

    @Override
    public boolean isAutoStartup() {
        return ground.begins();
    }

    @Override
    public void start() {
        var nightly = works.stream().filter(work -> work.rhythm() instanceof Rhythm.Nightly);
        var tasks = works.stream().map(this::task).toList();
        var started =
                Scheduler.create(ground.jobs())
                        .startTasks(tasks)
                        .tableName(TABLE)
                        .threads(THREADS)
                        .pollingInterval(LOOK)
                        .shutdownMaxWait(LAST_WORDS)
                        .clock(clock::instant)
                        .build();
        started.start();
        scheduler = started;
        makeUpFor(nightly.map(TimedWork::name), started, tasks);
    }

    private void makeUpFor(
            Stream<String> names, Scheduler started, List<RecurringTask<Void>> tasks) {
        var nightly = names.toList();
        for (var task : tasks) {
            if (nightly.contains(task.getName())) {
                soon(started, task);
            }
        }
    }

    private void soon(Scheduler started, RecurringTask<Void> task) {
        try {
            started.reschedule(task.getDefaultTaskInstance(), clock.instant().plus(AFTER_START));
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException _) {
            // It is being done this moment, here or by another server, or was just picked up for
            // it.
        }
    }

    private RecurringTask<Void> task(TimedWork work) {
        return Tasks.recurring(work.name(), schedule(work.rhythm()))
                .execute((_, _) -> actor.act(work.name(), work::work));
    }

    private Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(var pause) -> FixedDelay.of(pause);
            case Rhythm.Nightly(var at) -> new Daily(clock.getZone(), at);
        };
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
