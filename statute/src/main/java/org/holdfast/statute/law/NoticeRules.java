package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.util.List;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.law.Procedural.Taught;

/**
 * Who must be told of an exclusion (NOT).
 *
 * <p>"Without delay" has no number of hours. Late notice does not make an exclusion void, but it is
 * a fault that a governing board or panel may weigh.
 */
final class NoticeRules {
    private NoticeRules() {}

    private static final int FORTY_EIGHT_HOURS = 2; // days; 2007 Regs reg 6(3)
    private static final String A_FAULT = "Still owed; a procedural fault.";

    static final Provision<Suspended> NOT_1 =
            rule("NOT-1", "Tell the parent of the suspension in writing")
                    .must(PRIMARY, regulation(5, "(1)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate(A_FAULT)
                    .when(Suspended.class, s -> !s.isCaught())
                    .owed(Party.HEAD, Party.RELEVANT_PERSON)
                    .withoutDelay(Excluded::decided);

    static final Provision<Excluded> NOT_2 =
            rule(
                            "NOT-2",
                            "Tell the parent in writing of the exclusion and of the governing"
                                    + " board's meeting")
                    .must(PRIMARY, regulation(5, "(2)-(4)"))
                    .since(Instrument.SI_2012_1033)
                    .since(
                            Instrument.SI_2023_571,
                            "also that a remote meeting may be requested, how, and of whom")
                    .ifLate(A_FAULT)
                    .when(Excluded.class, Excluded::isCaught)
                    .owed(Party.HEAD, Party.RELEVANT_PERSON)
                    .withoutDelay(Excluded::decided);

    static final Provision<Excluded> NOT_3 =
            rule("NOT-3", "Tell the governing board of the exclusion and the reasons")
                    .must(PRIMARY, regulation(5, "(3)(a)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate("Delays the governing board's clock.")
                    .when(Excluded.class, Excluded::isCaught)
                    .owed(Party.HEAD, Party.BOARD)
                    .withoutDelay(Excluded::decided);

    static final Provision<Excluded> NOT_4 =
            rule("NOT-4", "Tell the local authority of the exclusion and the reasons")
                    .must(PRIMARY, regulation(5, "(1)(a), (3)(a)"))
                    .since(
                            Instrument.SI_2012_1033,
                            "permanent exclusions, totals over five days, and examinations lost")
                    .since(Instrument.SI_2022_788, "every exclusion of any length")
                    .ifLate(Draft.STILL_OWED)
                    .when(
                            Excluded.class,
                            x -> x.isCaught() || x.law().includes(Instrument.SI_2022_788))
                    .owed(Party.HEAD, Party.AUTHORITY)
                    .withoutDelay(Excluded::decided);

    private static final Draft NOT_5_DRAFT =
            rule("NOT-5", "Tell the authority where the pupil lives of the permanent exclusion")
                    .must(PRIMARY, regulation(5, "(3)(a)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate(Draft.STILL_OWED);

    static final Provision<PermanentlyExcluded> NOT_5 =
            NOT_5_DRAFT
                    .when(PermanentlyExcluded.class, Matter::livesElsewhere)
                    .owed(Party.HEAD, Party.HOME_AUTHORITY)
                    .withoutDelay(Excluded::decided);

    /** The regulations ask it of permanent exclusions only. */
    static final Provision<Suspended> NOT_5_FOR_SUSPENSIONS =
            NOT_5_DRAFT
                    .when(Suspended.class, Matter::livesElsewhere)
                    .owed(Party.HEAD, Party.HOME_AUTHORITY)
                    .resting(_ -> new Authority(Force.PRACTICE, UNVERIFIED, cite("good practice")))
                    .noting("of a suspension too; the regulations do not require it")
                    .prudently()
                    .withoutDelay(Excluded::decided);

    static final Provision<Excluded> NOT_6 =
            rule("NOT-6", "Tell the pupil's social worker of the exclusion and the reasons")
                    .must(PRIMARY, regulation(5, "(1)(a), (3)(a)"))
                    .since(Instrument.SI_2022_788)
                    .ifLate(Draft.STILL_OWED)
                    .when(
                            Excluded.class,
                            x ->
                                    x.pupilIs(Status.HAS_SOCIAL_WORKER)
                                            && x.law().includes(Instrument.SI_2022_788))
                    .owed(Party.HEAD, Party.SOCIAL_WORKER)
                    .withoutDelay(Excluded::decided);

    static final Provision<Excluded> NOT_7 =
            rule("NOT-7", "Tell the virtual school head of the exclusion and the reasons")
                    .must(PRIMARY, regulation(5, "(1)(a), (3)(a)"))
                    .since(Instrument.SI_2022_788)
                    .ifLate(Draft.STILL_OWED)
                    .when(
                            Excluded.class,
                            x ->
                                    x.pupilIs(Status.LOOKED_AFTER)
                                            && x.law().includes(Instrument.SI_2022_788))
                    .owed(Party.HEAD, Party.VIRTUAL_SCHOOL_HEAD)
                    .with(NoticeRules::whenExclusionIsLikely)
                    .withoutDelay(Excluded::decided);

    private static final Draft NOT_8_DRAFT =
            rule(
                            "NOT-8",
                            "Tell the parent in writing about education and the first five days, by"
                                    + " the end of the afternoon session")
                    .must(
                            PRIMARY,
                            cite(
                                    "Education and Inspections Act 2006 s.104; SI 2007/1870 regs"
                                            + " 6-8"))
                    .since(Instrument.EIA_2006, "a stricter timetable tied to the session")
                    .since(
                            Instrument.SI_2012_1033,
                            "by the end of the afternoon session on the first day of exclusion")
                    .ifLate("Still owed, and still effective (2007 Regs reg 9).");

    static final Provision<Excluded> NOT_8 =
            NOT_8_DRAFT
                    .when(Excluded.class, x -> x.isOfCompulsorySchoolAge() && !x.isLunchtimesOnly())
                    .owed(Party.HEAD, Party.PARENT)
                    .with(_ -> List.of(new Particular.Note("end of the afternoon session")))
                    .by(x -> Reckoning.theDay(x.begins()));

    /** AMB-19: whether lunchtimes call for it is open; the careful reading gives it. */
    static final Provision<Suspended> NOT_8_FOR_LUNCHTIMES =
            NOT_8_DRAFT
                    .when(Suspended.class, s -> s.isOfCompulsorySchoolAge() && s.isLunchtimesOnly())
                    .owed(Party.HEAD, Party.PARENT)
                    .with(_ -> List.of(new Particular.Note(ContestedPoint.AMB_19.reading())))
                    .prudently()
                    .by(s -> Reckoning.theDay(s.begins()));

    /** Where the education could not be found out in time for the first notice (reg 6(3), (4)). */
    static final Provision<Taught> NOT_8_FURTHER =
            NOT_8_DRAFT
                    .when(Taught.class, t -> t.of().isOfCompulsorySchoolAge())
                    .owed(Party.HEAD, Party.PARENT)
                    .noting(
                            "if the details were not in the first notice: not less than 48 hours"
                                    + " before the education starts; where that is before the sixth"
                                    + " day, the parent may agree to less")
                    .by(t -> Reckoning.calendarDays(t.starts(), -FORTY_EIGHT_HOURS));

    static final Provision<Suspended> NOT_9 =
            rule("NOT-9", "Report the suspension to the governing board in the term")
                    .must(PRIMARY, regulation(5, "(5)"))
                    .since(Instrument.SI_2012_1033, "to the governing board and the authority")
                    .since(Instrument.SI_2022_788, "to the governing board only")
                    .ifLate(Draft.STILL_OWED)
                    .when(Suspended.class, s -> !s.isCaught())
                    .owed(Party.HEAD, Party.all(Party.BOARD, Party.AUTHORITY_BEFORE_2022))
                    .with(_ ->
                            List.of(
                                    new Particular.Note(
                                            "each term; no day is fixed, so the last school"
                                                    + " day of the term is recommended")))
                    .by(s -> endOfTerm(s.begins(), s.calendar()));

    /** Section 13: guidance of July 2026 on looked-after pupils. */
    private static List<Particular> whenExclusionIsLikely(Excluded excluded) {
        return excluded.law().includes(Instrument.JULY_2026)
                ? List.of(
                        new Particular.Note(
                                "guidance asks the designated teacher to contact the virtual school"
                                        + " head as soon as exclusion is likely, and to consider an"
                                        + " interim review of the personal education plan"))
                : List.of();
    }

    /** A reference date is in no period (AMB-21): it is reported with the period that follows. */
    static Reckoning endOfTerm(Origin origin, SchoolCalendar calendar) {
        return Reckoning.from(
                origin,
                day ->
                        calendar.countingPeriodOf(day)
                                .or(() -> calendar.countingPeriodOf(day.plusDays(1)))
                                .<Count>map(period -> new Count.LastSchoolDayOf(calendar, period))
                                .orElseGet(() -> new Count.NotYet(new Need.Calendar())));
    }
}
