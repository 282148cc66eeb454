package org.holdfast.database;

import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * For whom the transactions of the current thread act. PostgreSQL's row security reads it: a person
 * sees what their roles reach, a job works as the role {@code holdfast_job}, nobody sees no pupil
 * at all.
 */
public sealed interface ActsFor {

    /** A signed-in person. */
    record Person(UUID id) implements ActsFor {}

    /** A named piece of the system that works by itself, such as the sealing of the read log. */
    record Job(String name) implements ActsFor {}

    /** No one: what a thread acts for until it is said otherwise. */
    record Nobody() implements ActsFor {}

    /** For whom this thread acts now. */
    static ActsFor current() {
        return Binding.CURRENT.orElse(Binding.NOBODY);
    }

    /** Runs the work with its transactions acting for the given one. */
    static <T> T call(ActsFor actsFor, Callable<T> work) throws Exception {
        return ScopedValue.where(Binding.CURRENT, actsFor).call(work::call);
    }

    /** Runs the work with its transactions acting for the given one. */
    static void run(ActsFor actsFor, Runnable work) {
        ScopedValue.where(Binding.CURRENT, actsFor).run(work);
    }

    /** What {@code holdfast.actor} is set to: the person's id, the job's name, or nothing. */
    default String setting() {
        return switch (this) {
            case Person(var id) -> id.toString();
            case Job(var name) -> name;
            case Nobody _ -> "";
        };
    }

    /** Keeps the binding out of reach of anyone who might rebind it half-way. */
    final class Binding {
        private static final ScopedValue<ActsFor> CURRENT = ScopedValue.newInstance();
        private static final ActsFor NOBODY = new Nobody();

        private Binding() {}
    }
}
