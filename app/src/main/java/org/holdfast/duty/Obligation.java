package org.holdfast.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.OrganisationId;
import org.holdfast.explanation.Explanation;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Role;
import org.holdfast.statute.Timing;

/**
 * What the law or a local policy says is owed in a case, as a process states it.
 *
 * @param rule id of the rule of law, or of the local policy
 * @param occurrence tells several duties of one rule in one case apart; stays the same when the
 *     date moves
 * @param title what is to be done, in plain words
 * @param parties who owes it and to whom
 * @param timing when; never a guess
 * @param provisional counted on the authority's calendar because the school's has run out
 * @param shownAs must, should, practice, may or check
 * @param done the day on which the case itself shows that it was done
 */
public record Obligation(
        String rule,
        String occurrence,
        String title,
        Parties parties,
        Timing timing,
        boolean provisional,
        String shownAs,
        Explanation explanation,
        Optional<LocalDate> done) {

    /** An obligation of which the case does not show whether it was done. */
    public Obligation(
            String rule,
            String occurrence,
            String title,
            Parties parties,
            Timing timing,
            boolean provisional,
            String shownAs,
            Explanation explanation) {
        this(
                rule,
                occurrence,
                title,
                parties,
                timing,
                provisional,
                shownAs,
                explanation,
                Optional.empty());
    }

    /** The same, told apart from others of its rule and event. */
    public Obligation apart(int number) {
        return new Obligation(
                rule,
                occurrence + "#" + number,
                title,
                parties,
                timing,
                provisional,
                shownAs,
                explanation,
                done);
    }

    /** The same, shown by the case to have been done on the day. */
    public Obligation doneOn(LocalDate day) {
        return new Obligation(
                rule,
                occurrence,
                title,
                parties,
                timing,
                provisional,
                shownAs,
                explanation,
                Optional.of(day));
    }

    /**
     * Who owes it and to whom.
     *
     * @param organisation whose work it is; none if it is nobody's here
     * @param by in words
     * @param to in words; empty where nobody is named
     */
    public record Parties(
            WorkList list, Optional<OrganisationId> organisation, String by, String to) {}

    /**
     * What the statutory clock says, as an obligation.
     *
     * @param organisation whose list such work goes on
     */
    public static Obligation of(Duty duty, WorkList list, Optional<OrganisationId> organisation) {
        return new Obligation(
                duty.rule().id(),
                duty.event(),
                duty.rule().title(),
                new Parties(list, organisation, words(duty.owedBy()), words(duty.owedTo())),
                duty.timing(),
                duty.isProvisional(),
                duty.shownAs(),
                Explanation.of(duty));
    }

    /** On whose list a duty of the statutory clock belongs, by who owes it. */
    public static WorkList listOf(Duty duty) {
        return switch (duty.owedBy().getFirst()) {
            case HEAD_TEACHER,
                    PRINCIPAL,
                    TEACHER_IN_CHARGE,
                    HEAD,
                    SCHOOL,
                    ADMISSION_REGISTER,
                    PROVIDER,
                    RECEIVING_SCHOOL ->
                    WorkList.SCHOOL;
            case GOVERNING_BODY, PROPRIETOR, MANAGEMENT_COMMITTEE, CLERK, PARTIES, INVITEES ->
                    WorkList.GOVERNING_BOARD;
            case LOCAL_AUTHORITY,
                    OLD_LOCAL_AUTHORITY,
                    ADVISER,
                    ADMISSION_AUTHORITY,
                    REVIEW_PANEL,
                    VIRTUAL_SCHOOL_HEAD,
                    SOCIAL_WORKER ->
                    WorkList.AUTHORITY;
            case HOME_LOCAL_AUTHORITY -> WorkList.HOME_AUTHORITY;
            case PARENT, PUPIL, CHILD, CLAIMANT, FIRST_TIER_TRIBUNAL -> WorkList.FAMILY;
        };
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::words).collect(Collectors.joining(" and "));
    }
}
