package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Band;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Particular;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.Words;

/**
 * What the governing board owes (GOV).
 *
 * <p>Its clock starts when it is informed, not when parents write in. The total that decides is the
 * one that would stand with the whole of the exclusion served, in the highest of the terms touched.
 */
final class GovernorRules {
    private GovernorRules() {}

    private static final int FIFTEEN = 15; // 2012 Regs reg 6(7)(a)
    private static final int TEN_MORE = 10; // SI 2020/543
    private static final int FIFTY = 50; // 2012 Regs reg 6(7)(b)
    private static final String NOT_VOID =
            "Still owed; the decision is not void for lateness (GOV-11).";

    static final Provision<Suspended> GOV_1 =
            rule("GOV-1", "Consider the parent's representations")
                    .must(PRIMARY, regulation(6, "(1), (2)"))
                    .since(Instrument.SI_2012_1033)
                    .when(Suspended.class, s -> !s.isCaught() && s.hasRepresentations())
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(_ ->
                            List.of(
                                    new Particular.Note(
                                            "need not meet; cannot direct reinstatement")))
                    .withNoFixedDate(s ->
                            Origin.of(
                                    "representations were made", s.exclusion().representations()));

    static final Provision<Suspended> GOV_2 =
            rule("GOV-2", "Meet and decide on reinstatement within 50 school days")
                    .must(PRIMARY, regulation(6, "(1)(c), (7)(b)"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2023_571, "extended only as GOV-9 allows")
                    .ifLate(NOT_VOID)
                    .when(
                            Suspended.class,
                            s ->
                                    s.band() == Band.OVER_FIVE
                                            && !s.losesAnExamination()
                                            && s.hasRepresentations())
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(s -> otherReadings(s, FIFTY))
                    .by(s -> s.afterBoardInformed(FIFTY));

    static final Provision<Suspended> GOV_3 =
            rule("GOV-3", "No meeting unless representations are made")
                    .must(PRIMARY, regulation(6, "(1)(c)"))
                    .since(Instrument.SI_2012_1033)
                    .when(
                            Suspended.class,
                            s ->
                                    s.band() == Band.OVER_FIVE
                                            && !s.losesAnExamination()
                                            && !s.hasRepresentations())
                    .flags(
                            Flag.Name.NO_MEETING_UNLESS_REPRESENTATIONS,
                            s ->
                                    switch (s.afterBoardInformed(FIFTY).reached()) {
                                        case Reached.Day(var limit, var _) ->
                                                "if representations are made the limit is " + limit;
                                        case Reached.Unknown(var need) ->
                                                "if representations are made the limit is not"
                                                        + " known yet: needs "
                                                        + need.words();
                                    });

    static final Provision<Suspended> GOV_4 =
            rule("GOV-4", "Meet and decide on reinstatement within 15 school days")
                    .must(PRIMARY, regulation(6, "(1)(b), (7)(a)"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2023_571, "extended only as GOV-9 allows")
                    .ifLate(NOT_VOID)
                    .when(
                            Suspended.class,
                            s -> s.band() == Band.OVER_FIFTEEN && !s.losesAnExamination())
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(s -> otherReadings(s, FIFTEEN))
                    .by(s -> s.afterBoardInformed(FIFTEEN));

    static final Provision<PermanentlyExcluded> GOV_5 =
            rule(
                            "GOV-5",
                            "Meet and decide on reinstatement after a permanent exclusion within 15"
                                    + " school days")
                    .must(PRIMARY, regulation(6, "(1)(a), (7)(a)"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2023_571, "extended only as GOV-9 allows")
                    .ifLate(NOT_VOID)
                    .always(PermanentlyExcluded.class)
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(x -> otherReadings(x, FIFTEEN))
                    .by(x -> x.afterBoardInformed(FIFTEEN));

    private static final Draft GOV_6_DRAFT =
            rule(
                            "GOV-6",
                            "Meet and decide within 15 school days where an examination or test is"
                                    + " lost, and before it if practicable")
                    .must(PRIMARY, regulation(6, "(1)(b), (7)(a), (8)"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2023_571, "extended only as GOV-9 allows")
                    .ifLate(NOT_VOID);

    static final Provision<Suspended> GOV_6 =
            GOV_6_DRAFT
                    .when(Suspended.class, Suspended::losesAnExamination)
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(s -> otherReadings(s, FIFTEEN))
                    .by(s -> s.afterBoardInformed(FIFTEEN));

    static final Provision<Suspended> GOV_6_BEFORE_THE_EXAMINATION =
            GOV_6_DRAFT
                    .when(Suspended.class, Suspended::losesAnExamination)
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(GovernorRules::whoMayDecide)
                    .beforeIfPracticable(s ->
                            Origin.of(
                                    "the first examination or test is lost",
                                    s.exclusion().examinationsLost().getFirst()));

    static final Provision<Decided> GOV_10 =
            rule("GOV-10", "Tell those concerned of the decision in writing, with reasons")
                    .must(PRIMARY, regulation(6, "(4)-(6)"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2022_788, "also the social worker and virtual school head")
                    .since(
                            Instrument.SI_2023_571,
                            "also that a remote review meeting may be requested")
                    .ifLate("Delays the time to apply for review (IRP-1).")
                    .always(Decided.class)
                    .owed(
                            Party.BOARD,
                            Party.all(
                                    Party.RELEVANT_PERSON,
                                    Party.HEAD,
                                    Party.AUTHORITY,
                                    Party.HOME_AUTHORITY,
                                    Party.SOCIAL_WORKER,
                                    Party.VIRTUAL_SCHOOL_HEAD))
                    .withoutDelay(Decided::met);

    static final Provision<Decided> GOV_11 =
            rule("GOV-11", "A late decision is still owed and is not void")
                    .must(PRIMARY, regulation(6, "(10)"))
                    .since(Instrument.SI_2012_1033)
                    .when(Decided.class, Decided::isLate)
                    .flags(
                            Flag.Name.LATE_NOT_VOID,
                            d ->
                                    "the limit was "
                                            + d.on().governorsLimit()
                                                    .map(limit -> limit.count().words())
                                                    .orElse(""));

    /** AMB-1, AMB-16: the day the board was told as day 1; the day it should have been told. */
    private static List<Particular> otherReadings(Excluded excluded, int days) {
        var others = new ArrayList<Particular>(2);
        if (excluded.boardInformed().day() instanceof Reached.Day(var informed, var _)) {
            EducationRules.alternative(
                    new Count.SchoolDaysFrom(excluded.calendar(), informed, days),
                    ContestedPoint.AMB_1,
                    "the day the governing board was informed counts as day 1",
                    others);
            var decided = excluded.decision().made();
            if (informed.isAfter(decided)) {
                EducationRules.alternative(
                        new Count.SchoolDaysAfter(excluded.calendar(), decided, days),
                        ContestedPoint.AMB_16,
                        "the clock runs from "
                                + Words.inFull(decided)
                                + ", when the governing board should have been informed",
                        others);
            }
        }
        firstCoronavirusRegulations(excluded, days)
                .ifPresent(date -> others.add(new Particular.PutOff(date, "SI 2020/543")));
        return others;
    }

    /**
     * GOV-9: ten school days more, or longer, for exclusions open between June and September 2020.
     */
    private static Optional<LocalDate> firstCoronavirusRegulations(Excluded excluded, int days) {
        var began = Instrument.SI_2020_543.from();
        if (excluded.law().includes(Instrument.SI_2020_908)) {
            return Optional.empty();
        }
        return excluded.afterBoardInformed(days)
                .day()
                .filter(limit -> !limit.isBefore(began))
                .flatMap(_ -> excluded.afterBoardInformed(days + TEN_MORE).day());
    }

    private static List<Particular> whoMayDecide(Suspended suspended) {
        return suspended.kind() == SchoolKind.MAINTAINED
                ? List.of(
                        new Particular.Note(
                                "if too few governors can meet in time the chair alone may"
                                        + " consider it"))
                : List.of();
    }
}
