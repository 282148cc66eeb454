package org.holdfast.exclusion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What may never be part of why a pupil is excluded, and what can lawfully be done instead.
 *
 * <p>The first group is unlawful everywhere (guidance 2023/24, paragraph 20; statute reference
 * PWR-2). The others are an authority's own rule, on unless the authority turns it off.
 */
public enum BarredReason {
    NEEDS_NOT_MET(
            true,
            "The school cannot meet the child’s special educational needs or disability",
            "It is unlawful to exclude a child because of needs or a disability that the school"
                    + " feels unable to meet. It is likely to be discrimination too.",
            "Ask for an early review of the EHC plan or for an assessment, make reasonable"
                    + " adjustments, or ask the authority’s SEN team for advice."),
    ATTAINMENT(
            true,
            "Poor attainment, ability or academic performance",
            "It is unlawful to exclude a child for how well they learn.",
            "Change the teaching, the support or the timetable, and look for needs that have not"
                    + " been found."),
    RETURN_CONDITIONS(
            true,
            "A condition for coming back was not met, such as a missed reintegration meeting",
            "A child who was suspended must be let back when the time is over. The return cannot"
                    + " be made to depend on a meeting or a signature.",
            "Hold the reintegration meeting without them, offer another time, and let the child"
                    + " come in."),
    COOLING_OFF(
            true,
            "Time at home to calm down, that would not otherwise be an exclusion",
            "Sending a child home to cool off is an exclusion. Without a disciplinary reason it is"
                    + " unlawful, even if the parent agrees.",
            "Use a calm space or time out of class in school, or call in help. If the behaviour"
                    + " policy was seriously broken, give that as the reason."),
    OFF_ROLLING(
            true,
            "To get the child to leave: home education, another school, fewer hours",
            "Pressing a family to leave the roll is off-rolling and unlawful. So is a part-time"
                    + " timetable used in place of exclusion.",
            "A managed move needs everyone’s free agreement; alternative provision can be"
                    + " directed. Ask the authority’s inclusion team."),
    PARENTS_BEHAVIOUR(
            true,
            "What the child’s parents did",
            "A child cannot be excluded for a parent’s behaviour.",
            "Deal with the parent: a warning letter, a meeting, or in the end a ban from the"
                    + " site."),
    LATENESS(
            false,
            "Lateness or truancy",
            "Keeping a child out for missing school makes it worse. Your authority bars it.",
            "Use the attendance policy: a meeting, an attendance plan, early help, and find out"
                    + " what is behind it."),
    UNIFORM(
            false,
            "A minor breach of uniform or appearance",
            "A minor breach of uniform rules is not serious enough to exclude for. Your authority"
                    + " bars it.",
            "Lend what is missing, speak to the family, help with the cost, or use a lesser"
                    + " sanction.");

    private final boolean unlawful;
    private final String label;
    private final String explanation;
    private final String route;

    BarredReason(boolean unlawful, String label, String explanation, String route) {
        this.unlawful = unlawful;
        this.label = label;
        this.explanation = explanation;
        this.route = route;
    }

    /** Whether the law bars it, and not only the authority. */
    public boolean unlawful() {
        return unlawful;
    }

    /** The reason, as it stands in the question. */
    public String label() {
        return label;
    }

    /** Why it stops. */
    public String explanation() {
        return explanation;
    }

    /** What can lawfully be done instead. */
    public String route() {
        return route;
    }

    /** Those that stop a decision where the authority's own are on or off. */
    public static List<BarredReason> asked(boolean authoritysOwn) {
        return Arrays.stream(values()).filter(one -> one.unlawful || authoritysOwn).toList();
    }

    /** The reason with the name; empty for none such. */
    public static Optional<BarredReason> ofName(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
