package org.holdfast.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened: the first question. */
enum Kind {
    SUSPENSION(
            Topic.EXCLUSION,
            "A suspension",
            "The child was told to stay away from school for a time, in days or half days"),
    LUNCHTIMES(Topic.EXCLUSION, "A suspension at lunchtimes only", ""),
    PERMANENT(Topic.EXCLUSION, "A permanent exclusion", "The governors have not decided yet"),
    GOVERNORS(
            Topic.AFTER,
            "The governors have decided",
            "Their decision on the child’s permanent exclusion"),
    REVIEW_ASKED(Topic.AFTER, "A review of that decision has been asked for", ""),
    REVIEWED(Topic.AFTER, "The independent review panel has decided", ""),
    RECONSIDERED(Topic.AFTER, "The governors have thought again after the review", ""),
    SENT_HOME(
            Topic.OTHER,
            "Sent home, or on shorter days, with nothing in writing",
            "Such as “take them home to cool off” or “only come in for mornings”"),
    OFF_SITE(
            Topic.OTHER,
            "Told to learn somewhere else for a time",
            "An off-site direction: the child stays on the school’s register"),
    MANAGED_MOVE(Topic.OTHER, "Asked to move to another school", "A managed move"),
    PLACE(Topic.PLACE, "A school place applied for during the school year", ""),
    FAIR_ACCESS(Topic.PLACE, "A place to be found under the fair access protocol", ""),
    EHC_REQUEST(Topic.PLACE, "An EHC needs assessment asked for", ""),
    EHC_DRAFT(Topic.PLACE, "A draft EHC plan sent", ""),
    EHC_REVIEW(Topic.PLACE, "A meeting held to review an EHC plan", "");

    /** What the first question is grouped by. */
    enum Topic {
        EXCLUSION("Suspension or permanent exclusion"),
        AFTER("After a permanent exclusion"),
        OTHER("Something else"),
        PLACE("School places and EHC plans");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public List<Kind> kinds() {
            return Arrays.stream(Kind.values()).filter(kind -> kind.topic == this).toList();
        }
    }

    private final Topic topic;
    private final String label;
    private final String hint;

    Kind(Topic topic, String label, String hint) {
        this.topic = topic;
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** As the form sends it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** A suspension of any form. */
    public boolean isSuspension() {
        return this == SUSPENSION || this == LUNCHTIMES;
    }

    /** A permanent exclusion, however far it has come. */
    public boolean isPermanent() {
        return this == PERMANENT || topic == Topic.AFTER;
    }

    public boolean isExclusion() {
        return isSuspension() || isPermanent();
    }

    /** Whether a step after a permanent exclusion has been reached, such as the review. */
    public boolean reaches(Kind step) {
        return isPermanent() && compareTo(step) >= 0;
    }

    /** Whether it is one day from which everything counts. */
    public boolean isOneDay() {
        return topic == Topic.PLACE;
    }

    /** Whether law puts dates to it at all. */
    public boolean hasDates() {
        return this != SENT_HOME && this != MANAGED_MOVE;
    }

    /** Whether any of its limits is counted in school days. */
    public boolean countsSchoolDays() {
        return hasDates() && this != EHC_REQUEST && this != EHC_DRAFT && this != EHC_REVIEW;
    }
}
