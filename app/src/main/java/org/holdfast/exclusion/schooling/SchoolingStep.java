package org.holdfast.exclusion.schooling;

import java.time.LocalDate;
import java.util.Optional;

/** What happened about education and the return. Components may be added, never renamed. */
public sealed interface SchoolingStep {

    /** The day on which it truly happened. */
    LocalDate on();

    /** Work was set for the first days (EDU-1). */
    record WorkSet(LocalDate on) implements SchoolingStep {}

    /** The work came back and was marked (EDU-1). */
    record WorkMarked(LocalDate on) implements SchoolingStep {}

    /**
     * Full-time education was arranged (EDU-2 to EDU-5). Its place stands in the words.
     *
     * @param from its first day
     */
    record ProvisionArranged(LocalDate on, LocalDate from, Arranger by) implements SchoolingStep {}

    /** Who arranged it. */
    enum Arranger {
        SCHOOL("the school"),
        LOCAL_AUTHORITY("the local authority"),
        HOME_AUTHORITY("the authority where the pupil lives");

        private final String words;

        Arranger(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The pupil can sit an examination after all, on site or elsewhere, so that it is not lost
     * (GOV-6).
     */
    record ExaminationArranged(LocalDate on, LocalDate examination) implements SchoolingStep {}

    /** A reintegration meeting was offered (REI-1). */
    record MeetingOffered(LocalDate on, LocalDate meeting) implements SchoolingStep {}

    /** It was held. Its record stands in the words. */
    record MeetingHeld(LocalDate on, boolean family, boolean pupil) implements SchoolingStep {}

    /**
     * The pupil came back.
     *
     * @param programme the day of the Pastoral Support Programme, where there is one (S4-05)
     */
    record Returned(LocalDate on, Optional<LocalDate> programme) implements SchoolingStep {}

    /** Its name in the database. */
    default String kind() {
        return switch (this) {
            case WorkSet _ -> "work_set";
            case WorkMarked _ -> "work_marked";
            case ProvisionArranged _ -> "provision_arranged";
            case ExaminationArranged _ -> "examination_arranged";
            case MeetingOffered _ -> "return_meeting_offered";
            case MeetingHeld _ -> "return_meeting_held";
            case Returned _ -> "pupil_returned";
        };
    }

    /** The type that a name in the database stands for; empty for another family of events. */
    static Optional<Class<? extends SchoolingStep>> typeOf(String kind) {
        return switch (kind) {
            case "work_set" -> Optional.of(WorkSet.class);
            case "work_marked" -> Optional.of(WorkMarked.class);
            case "provision_arranged" -> Optional.of(ProvisionArranged.class);
            case "examination_arranged" -> Optional.of(ExaminationArranged.class);
            case "return_meeting_offered" -> Optional.of(MeetingOffered.class);
            case "return_meeting_held" -> Optional.of(MeetingHeld.class);
            case "pupil_returned" -> Optional.of(Returned.class);
            default -> Optional.empty();
        };
    }
}
