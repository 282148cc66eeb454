package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Authority.Sureness;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Rule;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.law.Standalone.AskedForAssessment;
import org.holdfast.statute.law.Standalone.MetToReviewPlan;
import org.holdfast.statute.law.Standalone.ServedDraftPlan;

/**
 * Education, health and care (EHC). Weeks and days are calendar ones and do not move for holidays;
 * the day of receipt is day 0.
 */
final class EhcRules {
    private EhcRules() {}

    private static final LocalDate IN_FORCE = LocalDate.of(2014, 9, 1);
    private static final int WEEK = 7;

    static final Provision<AskedForAssessment> EHC_1 =
            ehc("EHC-1", "Say whether there will be an assessment, within 6 weeks", "4(1), 5(1)")
                    .always(AskedForAssessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.calendarDaysAfter(6 * WEEK));

    static final Provision<AskedForAssessment> EHC_2 =
            ehc("EHC-2", "If there will be no plan, say so within 16 weeks", "10(1)")
                    .always(AskedForAssessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.calendarDaysAfter(16 * WEEK));

    static final Provision<AskedForAssessment> EHC_3 =
            ehc("EHC-3", "Send the final plan within 20 weeks", "13(2)")
                    .always(AskedForAssessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.calendarDaysAfter(20 * WEEK));

    static final Provision<ServedDraftPlan> EHC_4 =
            ehc("EHC-4", "Give the parent at least 15 days from service of the draft plan", "13(1)")
                    .always(ServedDraftPlan.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .with(_ ->
                            List.of(
                                    new Particular.Note(
                                            "the parent's period for comment and for asking"
                                                    + " for a school cannot end before this"
                                                    + " date")))
                    .notBefore(e ->
                            Reckoning.from(
                                    e.origin(),
                                    day -> new Count.CalendarDaysBeginningWith(day, 15)));

    static final Provision<MetToReviewPlan> EHC_6 =
            ehc("EHC-6", "Report on the review meeting within 2 weeks", "20(4), (9)")
                    .always(MetToReviewPlan.class)
                    .owed(Party.SCHOOL, Party.all(Party.PARENT, Party.AUTHORITY))
                    .by(e -> e.calendarDaysAfter(2 * WEEK));

    static final Provision<MetToReviewPlan> EHC_7 =
            ehc("EHC-7", "Say whether to keep, amend or cease the plan, within 4 weeks", "20(10)")
                    .always(MetToReviewPlan.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.calendarDaysAfter(4 * WEEK));

    static final List<Rule> STATED =
            List.of(
                    ehc("EHC-5", "Give the advice asked for within 6 weeks", "8(1)").stated(),
                    ehc(
                                    "EHC-8",
                                    "Send the amended plan, or refuse, within 8 weeks of the"
                                            + " amendment notice",
                                    "22(3), (4)")
                            .stated(),
                    ehc(
                                    "EHC-9",
                                    "Give the parent at least 15 days from service of an amendment"
                                            + " notice",
                                    "22(2)(c)")
                            .stated(),
                    ehc(
                                    "EHC-10",
                                    "Review the plan every 12 months; before a change of phase by 15"
                                            + " February, to post-16 by 31 March",
                                    "18",
                                    UNVERIFIED)
                            .stated(),
                    ehc(
                                    "EHC-11",
                                    "Decide on re-assessment within 15 days; final plan within 14"
                                            + " weeks of it",
                                    "25, 27(2)")
                            .stated(),
                    ehc(
                                    "EHC-12",
                                    "Take over a plan on the day or within 15 working days of"
                                            + " knowing; say within 6 weeks what is intended",
                                    "15")
                            .stated());

    private static Draft ehc(String id, String title, String regulations) {
        return ehc(id, title, regulations, PRIMARY);
    }

    private static Draft ehc(String id, String title, String regulations, Sureness sureness) {
        return rule(id, title)
                .must(sureness, cite("SEND Regulations 2014 reg " + regulations))
                .since(IN_FORCE, "")
                .ifLate(Draft.STILL_OWED);
    }
}
