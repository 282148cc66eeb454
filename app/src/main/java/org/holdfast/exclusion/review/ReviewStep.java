package org.holdfast.exclusion.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.Progress.NoticeGiven;

/** What happened after the governing board declined. Components may be added, never renamed. */
public sealed interface ReviewStep {

    /** The day on which it truly happened. */
    LocalDate on();

    /** Written notice that no review will be asked for, which is final (IRP-3). */
    record Waived(LocalDate on) implements ReviewStep {}

    /**
     * A review was asked for (IRP-1).
     *
     * @param sent how and when the application was sent
     * @param senExpert whether a SEN expert was asked for with it (IRP-5)
     * @param remote whether a remote meeting was asked for
     * @param inTime whether it came in time, by the clock, on the day it was recorded; out of time
     *     no review may be arranged (2012 Regs reg 7(2))
     */
    record Applied(NoticeGiven sent, By by, boolean senExpert, boolean remote, boolean inTime)
            implements ReviewStep {
        @Override
        public LocalDate on() {
            return sent.on();
        }
    }

    /** Who asked. */
    enum By {
        PARENT("a parent"),
        PUPIL("the pupil, who is 18 or over");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The application was taken back (REG-1). */
    record Abandoned(LocalDate on) implements ReviewStep {}

    /** The arranging authority set up a panel and fixed the day (IRP-4, IRP-5, IRP-8). */
    record Convened(LocalDate on, LocalDate hearing, Panel panel) implements ReviewStep {}

    /** The papers went out (IRP-6). */
    record PapersSent(LocalDate on) implements ReviewStep {}

    /**
     * The review was put off (IRP-7).
     *
     * @param to the new day
     */
    record Adjourned(LocalDate on, LocalDate to) implements ReviewStep {}

    /**
     * The panel decided (IRP-10).
     *
     * @param on the day on which the review ended
     * @param payment whether it ordered REC-3 on quashing
     * @param noted whether it directed a note on the pupil’s record
     * @param notice when and how the governing board was notified; empty until it is
     * @param attended who came
     */
    record Decided(
            LocalDate on,
            Verdict verdict,
            boolean payment,
            boolean noted,
            Optional<NoticeGiven> notice,
            List<Attendant> attended)
            implements ReviewStep {
        public Decided {
            attended = List.copyOf(attended);
        }

        Decided notified(NoticeGiven given) {
            return new Decided(on, verdict, payment, noted, Optional.of(given), attended);
        }
    }

    /** What a panel can do. */
    enum Verdict {
        UPHOLD("upheld the governing board’s decision"),
        RECOMMEND("recommended that the governing board think again"),
        QUASH("quashed the governing board’s decision");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Completes “The panel …”. */
        public String words() {
            return words;
        }
    }

    /** The panel’s decision was notified to the governing board later than it was made (IRP-9). */
    record Notified(NoticeGiven notice) implements ReviewStep {
        @Override
        public LocalDate on() {
            return notice.on();
        }
    }

    /**
     * The governing board thought again (REC-1).
     *
     * @param reinstatedFrom empty where it declined again
     */
    record Reconsidered(LocalDate on, Optional<LocalDate> reinstatedFrom) implements ReviewStep {}

    /** A claim of discrimination was made (TRI-1). */
    record ClaimMade(LocalDate on) implements ReviewStep {}

    /** The claim was finally determined, every appeal exhausted (IRP-2). */
    record ClaimDetermined(LocalDate on) implements ReviewStep {}

    /** The £4,000 was paid, or the budget adjusted (REC-3). */
    record Paid(LocalDate on) implements ReviewStep {}

    /** The name was deleted from the admission register (REG-1). */
    record Deleted(LocalDate on, Ground ground) implements ReviewStep {}

    /** Why a name is deleted. */
    enum Ground {
        PERMANENT_EXCLUSION("The permanent exclusion (2024 Regulations, regulation 9(1)(o))"),
        ANOTHER_SCHOOL("The pupil is registered at another school (regulation 9(1)(a))"),
        OTHER_GROUND("Another ground of regulation 9");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Its name in the database. */
    default String kind() {
        return switch (this) {
            case Waived _ -> "review_waived";
            case Applied _ -> "review_applied_for";
            case Abandoned _ -> "review_abandoned";
            case Convened _ -> "panel_convened";
            case PapersSent _ -> "review_papers_sent";
            case Adjourned _ -> "review_adjourned";
            case Decided _ -> "panel_decided";
            case Notified _ -> "panel_decision_notified";
            case Reconsidered _ -> "board_reconsidered";
            case ClaimMade _ -> "claim_made";
            case ClaimDetermined _ -> "claim_determined";
            case Paid _ -> "payment_made";
            case Deleted _ -> "name_deleted";
        };
    }

    /** The type that a name in the database stands for; empty for another family of events. */
    static Optional<Class<? extends ReviewStep>> typeOf(String kind) {
        return switch (kind) {
            case "review_waived" -> Optional.of(Waived.class);
            case "review_applied_for" -> Optional.of(Applied.class);
            case "review_abandoned" -> Optional.of(Abandoned.class);
            case "panel_convened" -> Optional.of(Convened.class);
            case "review_papers_sent" -> Optional.of(PapersSent.class);
            case "review_adjourned" -> Optional.of(Adjourned.class);
            case "panel_decided" -> Optional.of(Decided.class);
            case "panel_decision_notified" -> Optional.of(Notified.class);
            case "board_reconsidered" -> Optional.of(Reconsidered.class);
            case "claim_made" -> Optional.of(ClaimMade.class);
            case "claim_determined" -> Optional.of(ClaimDetermined.class);
            case "payment_made" -> Optional.of(Paid.class);
            case "name_deleted" -> Optional.of(Deleted.class);
            default -> Optional.empty();
        };
    }
}
