package org.holdfast.pupil.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Who may load pupils: the people who keep the records of every school in the files. */
@Component
class ImportPermissions {
    private static final Set<Role> MAY =
            EnumSet.of(Role.HEADTEACHER, Role.EXCLUSIONS_OFFICER, Role.ADMINISTRATOR);

    /**
     * Requires the right to import for each of the schools.
     *
     * @throws NotAllowed if the current actor has it not
     */
    void requireImport(Set<SchoolId> schools) {
        if (CurrentActor.get() instanceof Actor.Person person
                && schools.stream()
                        .anyMatch(school -> Collections.disjoint(person.rolesAt(school), MAY))) {
            throw new NotAllowed();
        }
    }

    /** Does the work past row security, in the name of whoever asked for it. */
    <T> T asJob(String name, Supplier<T> work) {
        var asker = CurrentActor.get();
        if (asker instanceof Actor.Job) {
            return work.get();
        }
        var result = new AtomicReference<T>();
        CurrentActor.run(
                new Actor.Job(name + " by " + asker.reference()), () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
