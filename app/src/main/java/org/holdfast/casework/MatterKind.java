package org.holdfast.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.duty.Obligation;
import org.holdfast.pupil.TimelineEntry;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.web.Dates;

/**
 * A kind of matter, as the module where it belongs declares it. One bean for each kind.
 *
 * <p>Its steps say what may happen when: nothing else can be recorded.
 */
public interface MatterKind {

    /** As it stands in addresses and in the database: {@code off-site-direction}. */
    String key();

    /** Its name on pages. */
    String title();

    /** The button on a pupil’s page that begins one. */
    String button();

    /** The tab of the pupil’s timeline. */
    TimelineEntry.Kind timeline();

    /** The steps; the first begins the matter. */
    List<StepKind> steps();

    /** Who sees a matter of the kind, of those who see the pupil. */
    Set<Role> seenBy();

    /** Whose calendar its school days are counted on. */
    default CountedOn countedOn() {
        return CountedOn.SCHOOLS;
    }

    /** The two calendars. */
    enum CountedOn {
        SCHOOLS,
        /** AMB-13: the authority’s published term dates. */
        AUTHORITYS
    }

    /** What the statutory clock is to know of the matter, in the order in which it happened. */
    List<Event> events(Matter matter);

    /** What is owed besides what the clock counts: local policy and guidance. */
    default List<Obligation> besides(Matter matter, Setting setting) {
        return List.of();
    }

    /** The day on which the matter itself shows a duty to have been done. */
    Optional<LocalDate> done(Duty duty, Matter matter);

    /** Whether a duty of the clock is still asked for at the matter’s stage. */
    default boolean owed(Duty duty, Matter matter) {
        return true;
    }

    /** What stands against a step, in words; empty where nothing does. */
    default Optional<String> against(Matter.Step step, Optional<Matter> matter) {
        return Optional.empty();
    }

    /** Where it stands, in a sentence without the pupil’s name. */
    String now(Matter matter, LocalDate today, Dates dates);

    /** What a step did, in a sentence without anybody’s name. */
    String happened(Matter.Step step, Dates dates);

    /** The step of a key. */
    default Optional<StepKind> step(String key) {
        return steps().stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
