package org.holdfast.insight.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place in a pack where people write. */
enum Slot {
    OVERVIEW(
            "What we make of these figures", "In three or four sentences. Say what surprised you."),
    PLACES("What lies behind the figures of phases and schools", ""),
    GROUPS(
            "What lies behind the figures of groups",
            "A reason that explains a difference is not a reason to accept it."),
    COHORT(
            "What partnerships were asked to plan for the groups at extra risk, and what they"
                    + " answered",
            "Years 10 and 11, and the groups that this pack names. Say whose plan was read and by"
                    + " whom."),
    WORKING_WELL("What is working well", "First part of the review."),
    WORRIED_ABOUT("What we are worried about", "Second part of the review."),
    WHAT_NEXT(
            "What needs to happen next",
            "Third part of the review: who does what by when. A pack without it cannot be issued."),
    DISCUSSED(
            "When the board discussed it, and what it decided",
            "May still be written after the pack is issued. It stands beside the pack and is no"
                    + " part of it.");

    /** The review in three parts: none may be left empty. */
    static final List<Slot> REVIEW = List.of(WORKING_WELL, WORRIED_ABOUT, WHAT_NEXT);

    private final String title;
    private final String hint;

    Slot(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    /** Its name in addresses: {@code what-next}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Slot> ofKey(String key) {
        return Arrays.stream(values()).filter(slot -> slot.key().equals(key)).findFirst();
    }

    /** Whether it is part of the document. */
    boolean isInThePack() {
        return this != DISCUSSED;
    }
}
