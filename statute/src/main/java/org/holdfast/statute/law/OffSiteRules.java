package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Citation;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Rule;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.Words;
import org.holdfast.statute.law.Standalone.AskedForOffSiteReview;
import org.holdfast.statute.law.Standalone.Directed;
import org.holdfast.statute.law.Standalone.OffSite;
import org.holdfast.statute.law.Standalone.OffSiteUnderReview;

/**
 * Off-site direction to improve behaviour (OSD).
 *
 * <p>The 2010 Regulations bind maintained schools. Academies followed the same guidance until 26
 * July 2026, when they and pupil referral units came into the scheme; units are believed to have
 * had no such power before (OSD-7).
 */
final class OffSiteRules {
    private OffSiteRules() {}

    private static final int TWO_CLEAR_DAYS = 2; // SI 2010/1156 reg 3(2)
    private static final int SIX_DAYS = 6; // SI 2010/1156 regs 5(1), 6
    private static final int THIRTY_DAYS = 30; // reg 4 until 31 December 2012; usual since

    private static final String SCHEME_OF_2026 =
            "Children's Wellbeing and Schools Act 2026 and regulations for academies and pupil"
                    + " referral units";

    /** AMB-8: two clear school days, so the notice is due on the third school day before. */
    static final Provision<Directed> OSD_1 =
            rule(
                            "OSD-1",
                            "Give written notice of an off-site direction, two clear school days"
                                    + " before")
                    .must(PRIMARY, regulation("3(2)"))
                    .since(Instrument.SI_2010_1156, "maintained schools; by post only")
                    .since(Instrument.SI_2012_2532, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate("A procedural fault.")
                    .always(Directed.class)
                    .owed(
                            Party.BOARD,
                            Party.all(Party.RELEVANT_PERSON, Party.AUTHORITY_OF_THE_PLAN))
                    .resting(boundBy("3(2)"))
                    .with(OffSiteRules::noticeAndLatestArguable)
                    .by(d ->
                            Reckoning.schoolDaysBefore(
                                    d.origin(), d.calendar(), TWO_CLEAR_DAYS + 1));

    private static final Draft OSD_2_DRAFT =
            rule("OSD-2", "Review an off-site direction at fitting intervals")
                    .must(PRIMARY, regulation("4"))
                    .since(
                            Instrument.SI_2010_1156,
                            "within 30 days of the first day, then every 30; not past the school"
                                    + " year")
                    .since(
                            Instrument.SI_2012_2532,
                            "at intervals the governing board thinks fit; no outer limit");

    static final Provision<Directed> OSD_2_WITHIN_THIRTY_DAYS =
            OSD_2_DRAFT
                    .when(Directed.class, d -> !d.law().includes(Instrument.SI_2012_2532))
                    .owed(Party.BOARD, Party.PUPIL)
                    .resting(boundBy("4"))
                    .by(d -> d.calendarDaysAfter(THIRTY_DAYS));

    static final Provision<Directed> OSD_2 =
            OSD_2_DRAFT
                    .when(Directed.class, d -> d.law().includes(Instrument.SI_2012_2532))
                    .owed(Party.BOARD, Party.PUPIL)
                    .resting(_ ->
                            new Authority(
                                    Force.PRACTICE,
                                    SECONDARY,
                                    cite("first review at 30 days is usual")))
                    .prudently()
                    .byAim(d -> d.calendarDaysAfter(THIRTY_DAYS));

    static final Provision<OffSiteUnderReview> OSD_3 =
            rule("OSD-3", "Invite those concerned to the review meeting, six days before")
                    .must(PRIMARY, regulation("5(1)"))
                    .since(Instrument.SI_2010_1156, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate("A procedural fault.")
                    .when(OffSiteUnderReview.class, OffSiteUnderReview::hasReview)
                    .owed(Party.BOARD, Party.INVITEES)
                    .resting(boundBy("5(1)"))
                    .with(OffSiteRules::whoIsInvited)
                    .by(d -> Reckoning.calendarDays(d.review(), -SIX_DAYS));

    static final Provision<OffSiteUnderReview> OSD_4 =
            rule("OSD-4", "Tell those concerned of the outcome of the review, within six days")
                    .must(PRIMARY, regulation("6"))
                    .since(Instrument.SI_2010_1156, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate(Draft.STILL_OWED)
                    .when(OffSiteUnderReview.class, OffSiteUnderReview::hasReview)
                    .owed(
                            Party.BOARD,
                            Party.all(
                                    Party.RELEVANT_PERSON,
                                    Party.PROVIDER,
                                    Party.AUTHORITY_OF_THE_PLAN))
                    .resting(boundBy("6"))
                    .with(OffSiteRules::standing)
                    .by(d -> Reckoning.calendarDays(d.review(), SIX_DAYS));

    private static final Draft OSD_5_DRAFT =
            rule("OSD-5", "Hold a review meeting when asked, unless one was held in 10 weeks")
                    .must(PRIMARY, regulation("4A"))
                    .since(Instrument.SI_2012_2532, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate(Draft.STILL_OWED);

    static final Provision<AskedForOffSiteReview> OSD_5 =
            OSD_5_DRAFT
                    .when(
                            AskedForOffSiteReview.class,
                            a ->
                                    a.law().includes(Instrument.SI_2012_2532)
                                            && !a.wasReviewedLately())
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .resting(boundBy("4A"))
                    .noting("as soon as reasonably practicable")
                    .withoutDelay(Standalone::origin);

    static final Provision<AskedForOffSiteReview> OSD_5_REVIEWED_LATELY =
            OSD_5_DRAFT
                    .when(AskedForOffSiteReview.class, AskedForOffSiteReview::wasReviewedLately)
                    .flags(
                            Flag.Name.REVIEWED_LATELY,
                            a ->
                                    "a review was held on "
                                            + a.what()
                                                    .lastReview()
                                                    .map(Words::inFull)
                                                    .orElseThrow());

    static final List<Rule> STATED =
            List.of(
                    rule("OSD-6", "Register at both schools where the place is another school")
                            .should(SECONDARY, "guidance; attendance codes B or D")
                            .since(Instrument.SI_2010_1156)
                            .stated(),
                    rule("OSD-7", "Academies and pupil referral units come into the scheme")
                            .must(SECONDARY, cite(SCHEME_OF_2026))
                            .since(Instrument.JULY_2026)
                            .stated());

    /** "Must" for a maintained school, and for others from 26 July 2026; "should" before. */
    private static Function<OffSite, Authority> boundBy(String regulation) {
        var maintained = new Authority(Force.MUST, PRIMARY, regulation(regulation));
        var scheme =
                new Authority(
                        Force.MUST,
                        SECONDARY,
                        cite(SCHEME_OF_2026 + ", as SI 2010/1156 reg " + regulation));
        var guidance = guidanceLike(regulation, SECONDARY);
        var noPower = guidanceLike(regulation, UNVERIFIED);
        return offSite -> {
            if (offSite.kind() == SchoolKind.MAINTAINED) {
                return maintained;
            }
            if (!offSite.isGuidanceOnly()) {
                return scheme;
            }
            return offSite.kind() == SchoolKind.PRU ? noPower : guidance;
        };
    }

    private static Authority guidanceLike(String regulation, Authority.Sureness sureness) {
        return new Authority(
                Force.SHOULD, sureness, cite("guidance, as SI 2010/1156 reg " + regulation));
    }

    private static Citation regulation(String number) {
        return cite("SI 2010/1156 reg " + number);
    }

    private static List<Particular> standing(OffSite offSite) {
        if (!offSite.isGuidanceOnly()) {
            return List.of();
        }
        return List.of(
                new Particular.Note(
                        offSite.kind() == SchoolKind.PRU
                                ? "pupil referral units came into the scheme on 26 July 2026, and"
                                        + " are believed to have had no such power before"
                                : "guidance only: academies came into the scheme on 26 July 2026"));
    }

    private static List<Particular> noticeAndLatestArguable(Directed directed) {
        var particulars = new ArrayList<>(standing(directed));
        Reckoning.schoolDaysBefore(directed.origin(), directed.calendar(), TWO_CLEAR_DAYS)
                .day()
                .ifPresent(date -> particulars.add(new Particular.LatestArguable(date)));
        return particulars;
    }

    /** Reg 5: nobody sits for the governing board who has run the school or is connected. */
    private static List<Particular> whoIsInvited(OffSiteUnderReview offSite) {
        var particulars = new ArrayList<>(standing(offSite));
        particulars.add(
                new Particular.Note(
                        "the relevant person, the provider, the head, a governor who is no head of"
                                + " the last five years, and the authority of an EHC plan; they may"
                                + " send their views in writing"));
        return particulars;
    }
}
