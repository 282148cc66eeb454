package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Citation;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Rule;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.Words;
import org.holdfast.statute.law.Procedural.AskedToAdjourn;
import org.holdfast.statute.law.Procedural.PutOff;

/** Independent review of a permanent exclusion (IRP). */
final class ReviewRules {
    private ReviewRules() {}

    private static final Draft IRP_1_DRAFT =
            rule("IRP-1", "Apply for an independent review within 15 school days")
                    .may(
                            PRIMARY,
                            new Citation.Replaced(
                                    schedule("paras 2(1), 9"),
                                    Instrument.SI_2020_543,
                                    new Citation.Replaced(
                                            schedule("paras 2(1A), 9; SI 2020/543"),
                                            Instrument.SI_2021_953,
                                            schedule("paras 2(1), 9"))))
                    .since(Instrument.SI_2012_1033, "15 school days")
                    .since(Instrument.SI_2020_543, "25 school days")
                    .since(Instrument.SI_2021_953, "15 school days")
                    .ifLate("No review may be arranged, except under IRP-2.");

    static final Provision<Decided> IRP_1 =
            IRP_1_DRAFT
                    .when(Decided.class, Decided::opensTheWayToReview)
                    .owed(Party.RELEVANT_PERSON, Party.ARRANGING_AUTHORITY)
                    .with(ReviewRules::windowAndNotice)
                    .by(Decided::limitToApply);

    static final Provision<Applied> IRP_1_OUT_OF_TIME =
            IRP_1_DRAFT
                    .when(Applied.class, a -> a.isKnown() && !a.isInTime())
                    .flags(
                            Flag.Name.OUT_OF_TIME,
                            _ -> "the arranging authority must not arrange a review");

    static final Provision<ClaimDetermined> IRP_2 =
            rule("IRP-2", "Apply for a review after a discrimination claim has been determined")
                    .may(PRIMARY, schedule("para 2(2), (3)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate("No review may be arranged.")
                    .when(
                            ClaimDetermined.class,
                            c ->
                                    c.decided().opensTheWayToReview()
                                            && !c.decided().hasApplicationWithinFirstLimit())
                    .owed(Party.RELEVANT_PERSON, Party.ARRANGING_AUTHORITY)
                    .by(ClaimDetermined::limitToApply);

    /** A waiver is final: nobody can apply any more. */
    static final Provision<Applied> IRP_3 =
            rule("IRP-3", "Written notice that no review will be asked for is final")
                    .must(PRIMARY, schedule("para 2(4)"))
                    .since(Instrument.SI_2012_1033)
                    .when(Applied.class, Applied::isWaived)
                    .flags(
                            Flag.Name.REVIEW_WAIVED,
                            a ->
                                    "notice was given on "
                                            + a.decided()
                                                    .waiver()
                                                    .map(Words::inFull)
                                                    .orElseThrow());

    private static final Draft IRP_4_DRAFT =
            rule("IRP-4", "Hold the review within 15 school days of the application")
                    .must(PRIMARY, schedule("paras 1, 10"))
                    .since(Instrument.SI_2012_1033, "the fifteenth school day")
                    .since(
                            Instrument.SI_2020_543,
                            "coronavirus: to the twenty-fifth school day, or later if necessary")
                    .since(Instrument.SI_2020_908, "coronavirus: as necessary")
                    .since(Instrument.CORONAVIRUS_EXPIRY, "the fifteenth school day")
                    .since(Instrument.SI_2023_571, "extended only for extraordinary events")
                    .ifLate(Draft.STILL_OWED);

    /** Those entitled to attend are first asked for days on which they cannot (para 11). */
    static final Provision<Applied> IRP_4 =
            IRP_4_DRAFT
                    .when(Applied.class, Applied::isInTime)
                    .owed(Party.ARRANGING_AUTHORITY, Party.PARTIES)
                    .with(ReviewRules::madeAndPutOff)
                    .by(Applied::limitToMeet);

    static final Provision<PutOff> IRP_4_PUT_OFF =
            IRP_4_DRAFT
                    .when(PutOff.class, p -> p.of() instanceof Applied && !p.isPermitted())
                    .flags(Flag.Name.EXTENSION_NOT_PERMITTED, _ -> "the limit stands");

    static final Provision<Applied> IRP_5 =
            rule("IRP-5", "Appoint the special educational needs expert who was asked for")
                    .must(PRIMARY, regulation(7, "(1)(b), (3)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate("The relevant person may have the review adjourned (IRP-7).")
                    .when(Applied.class, a -> a.isInTime() && a.application().senExpert())
                    .owed(Party.ARRANGING_AUTHORITY, Party.RELEVANT_PERSON)
                    .noting("appoint and secure attendance at the hearing")
                    .by(Applied::limitToMeet);

    static final Provision<Applied> IRP_6 =
            rule("IRP-6", "Send out the papers at least five school days before the review")
                    .must(PRIMARY, schedule("para 4(3)(a), (4)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate("A fault; reasonable efforts are what is owed.")
                    .when(Applied.class, a -> a.isInTime() && a.application().hearing().isPresent())
                    .owed(Party.CLERK, Party.PARTIES)
                    .by(Applied::limitForPapers);

    private static final Draft IRP_7_DRAFT =
            rule(
                            "IRP-7",
                            "Adjourn where that is right; always if a special educational needs"
                                    + " expert asked for is absent and the relevant person asks")
                    .must(PRIMARY, schedule("para 13"))
                    .since(Instrument.SI_2012_1033);

    static final Provision<AskedToAdjourn> IRP_7 =
            IRP_7_DRAFT
                    .when(AskedToAdjourn.class, AskedToAdjourn::hasToBeGranted)
                    .owed(Party.REVIEW_PANEL, Party.RELEVANT_PERSON)
                    .noting("it must be granted, and may go past the limit")
                    .withNoFixedDate(AskedToAdjourn::asked);

    static final Provision<AskedToAdjourn> IRP_7_TO_WEIGH =
            IRP_7_DRAFT
                    .when(AskedToAdjourn.class, a -> !a.hasToBeGranted())
                    .owed(Party.REVIEW_PANEL, Party.PARTIES)
                    .resting(_ -> new Authority(Force.MAY, PRIMARY, schedule("para 13")))
                    .noting(
                            "weigh the effect on the parties, any victim, the pupil and the"
                                    + " parents; it may go past the limit")
                    .withNoFixedDate(AskedToAdjourn::asked);

    static final Provision<Reviewed> IRP_9 =
            rule("IRP-9", "Give notice of the panel's decision in writing, with reasons")
                    .must(PRIMARY, schedule("para 19"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2022_788, "also the social worker and virtual school head")
                    .ifLate("Delays reconsideration (REC-1).")
                    .always(Reviewed.class)
                    .owed(
                            Party.REVIEW_PANEL,
                            Party.all(
                                    Party.RELEVANT_PERSON,
                                    Party.BOARD,
                                    Party.AUTHORITY,
                                    Party.HOME_AUTHORITY,
                                    Party.SOCIAL_WORKER,
                                    Party.VIRTUAL_SCHOOL_HEAD))
                    .withoutDelay(Reviewed::concluded);

    static final List<Rule> STATED =
            List.of(
                    rule(
                                    "IRP-8",
                                    "A panel of three or five: a lay chair, heads and governors,"
                                            + " unconnected and trained")
                            .must(PRIMARY, schedule("paras 3, 5, 12"))
                            .since(Instrument.SI_2012_1033)
                            .since(
                                    Instrument.SI_2022_788,
                                    "the social worker and virtual school head may attend")
                            .stated(),
                    rule("IRP-10", "Uphold, recommend reconsideration, or quash")
                            .may(
                                    SECONDARY,
                                    new Citation.Both(
                                            cite("Education Act 2002 s.51A(4)"),
                                            regulation(7, "(5), (6)")))
                            .since(Instrument.SI_2012_1033)
                            .stated());

    private static Citation schedule(String paragraphs) {
        return cite("2012 Regs Sch 1 " + paragraphs);
    }

    private static List<Particular> windowAndNotice(Decided decided) {
        var particulars = new ArrayList<Particular>(3);
        particulars.add(new Particular.Window(decided.window()));
        if (decided.noticeGiven().day() instanceof Reached.Day(var date, var _)) {
            particulars.add(new Particular.NoticeTakenAsGiven(date));
        }
        decided.waiver()
                .ifPresent(date ->
                        particulars.add(
                                new Particular.Note(
                                        "notice was given on "
                                                + date
                                                + " that no review will be asked for,"
                                                + " which is final (IRP-3)")));
        return particulars;
    }

    private static List<Particular> madeAndPutOff(Applied applied) {
        var particulars = new ArrayList<Particular>(2);
        if (applied.made().day() instanceof Reached.Day(var date, var _)) {
            particulars.add(new Particular.ApplicationTakenAsMade(date));
        }
        applied.coronavirusLimitToMeet()
                .ifPresent(limit -> {
                    if (limit.reached() instanceof Reached.Day(var date, var _)) {
                        particulars.add(new Particular.PutOff(date, "SI 2020/543"));
                    }
                });
        return particulars;
    }
}
