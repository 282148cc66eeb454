package org.holdfast.access;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.holdfast.database.ActsFor;
import org.holdfast.web.NotAllowed;

/**
 * The actor of the current thread. Binding one binds the database's row security to the same actor.
 */
public final class CurrentActor {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private CurrentActor() {}

    /**
     * Who is acting.
     *
     * @throws NotAllowed if nobody is: a use case was reached without signing in
     */
    public static Actor get() {
        return CURRENT.orElseThrow(NotAllowed::new);
    }

    /**
     * The person who is acting.
     *
     * @throws NotAllowed if nobody or a job is
     */
    public static Actor.Person person() {
        if (get() instanceof Actor.Person person) {
            return person;
        }
        throw new NotAllowed();
    }

    /** Whether anyone is acting on this thread. */
    public static boolean isBound() {
        return CURRENT.isBound();
    }

    /** Does the work as the actor. */
    public static <T> T call(Actor actor, Callable<T> work) throws Exception {
        return ActsFor.call(
                inDatabase(actor), () -> ScopedValue.where(CURRENT, actor).call(work::call));
    }

    /** Does the work as the actor. */
    public static void run(Actor actor, Runnable work) {
        ActsFor.run(inDatabase(actor), () -> ScopedValue.where(CURRENT, actor).run(work));
    }

    /** Does the work as the named piece of the system. */
    public static void runAsJob(String name, Runnable work) {
        run(new Actor.Job(name), work);
    }

    /** Does the work as the named piece of the system and gives back what it found. */
    public static <T> T callAsJob(String name, Supplier<T> work) {
        var found = new AtomicReference<T>();
        runAsJob(name, () -> found.set(work.get()));
        return Objects.requireNonNull(found.get());
    }

    private static ActsFor inDatabase(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> new ActsFor.Person(person.id().value());
            case Actor.Job job -> new ActsFor.Job(job.name());
        };
    }
}
