package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Rule;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.law.Standalone.Directed;

/** Off-site direction (OSD), and what is not an exclusion: MM, PTT and SEP. */
final class OffSiteRules {
    private OffSiteRules() {}

    private static final int TWO_CLEAR_DAYS = 2; // SI 2010/1156 reg 3(2)
    private static final int SIX_DAYS = 6; // SI 2010/1156 regs 5(1), 6
    private static final int THIRTY_DAYS = 30; // product default; the limit until 31 December 2012
    private static final String GUIDANCE_ONLY =
            "guidance only: academies and pupil referral units came into the scheme on 26 July"
                    + " 2026";

    /** AMB-8: two clear school days, so the notice is due on the third school day before. */
    static final Provision<Directed> OSD_1 =
            rule(
                            "OSD-1",
                            "Give written notice of an off-site direction, two clear school days before")
                    .must(PRIMARY, cite("SI 2010/1156 reg 3(2)"))
                    .since(Instrument.SI_2010_1156, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate("A procedural fault.")
                    .always(Directed.class)
                    .owed(Party.BOARD, Party.all(Party.PARENT, Party.AUTHORITY_OF_THE_PLAN))
                    .with(OffSiteRules::latestArguable)
                    .by(d ->
                            Reckoning.schoolDaysBefore(
                                    d.origin(), d.calendar(), TWO_CLEAR_DAYS + 1));

    static final Provision<Directed> OSD_2 =
            rule("OSD-2", "Review an off-site direction at fitting intervals")
                    .practice(SECONDARY, "SI 2012/2532; first review at 30 days is usual")
                    .since(
                            Instrument.SI_2010_1156,
                            "within 30 days of the first day, then every 30")
                    .since(Instrument.SI_2012_2532, "at intervals the governing board thinks fit")
                    .always(Directed.class)
                    .owed(Party.BOARD, Party.PUPIL)
                    .prudently()
                    .byAim(d -> d.calendarDaysAfter(THIRTY_DAYS));

    static final Provision<Directed> OSD_3 =
            rule("OSD-3", "Invite those concerned to the review meeting, six days before")
                    .must(PRIMARY, cite("SI 2010/1156 reg 5(1)"))
                    .since(Instrument.SI_2010_1156, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate("A procedural fault.")
                    .when(Directed.class, Directed::hasReview)
                    .owed(Party.BOARD, Party.INVITEES)
                    .with(OffSiteRules::standing)
                    .by(d -> Reckoning.calendarDays(d.review(), -SIX_DAYS));

    static final Provision<Directed> OSD_4 =
            rule("OSD-4", "Tell those concerned of the outcome of the review, within six days")
                    .must(PRIMARY, cite("SI 2010/1156 reg 6"))
                    .since(Instrument.SI_2010_1156, "maintained schools")
                    .since(Instrument.JULY_2026, "also academies and pupil referral units")
                    .ifLate(Draft.STILL_OWED)
                    .when(Directed.class, Directed::hasReview)
                    .owed(
                            Party.BOARD,
                            Party.all(Party.PARENT, Party.PROVIDER, Party.AUTHORITY_OF_THE_PLAN))
                    .with(OffSiteRules::standing)
                    .by(d -> Reckoning.calendarDays(d.review(), SIX_DAYS));

    static final List<Rule> STATED =
            List.of(
                    rule(
                                    "OSD-5",
                                    "Hold a review meeting when asked, unless one was held in 10 weeks")
                            .must(PRIMARY, cite("SI 2010/1156 reg 4A"))
                            .since(Instrument.SI_2012_2532)
                            .stated(),
                    rule("OSD-6", "Register at both schools where the place is another school")
                            .should(SECONDARY, "Guidance; attendance codes B or D")
                            .since(Instrument.SI_2010_1156)
                            .stated(),
                    rule("OSD-7", "Academies and pupil referral units come into the scheme")
                            .must(
                                    SECONDARY,
                                    cite(
                                            "Children's Wellbeing and Schools Act 2026 and regulations"))
                            .since(Instrument.JULY_2026)
                            .stated(),
                    rule(
                                    "MM",
                                    "A managed move is voluntary, planned and permanent; no trial period")
                            .should(SECONDARY, "Guidance")
                            .since(Instrument.SI_2022_788)
                            .since(Instrument.JULY_2026, "no trial period")
                            .stated(),
                    rule(
                                    "PTT",
                                    "A part-time timetable only in exceptional circumstances, agreed"
                                            + " with a parent, with times and dates; never for"
                                            + " behaviour")
                            .must(PRIMARY, cite("SI 2024/208 reg 11(6)"))
                            .since(Instrument.SI_2024_208)
                            .stated(),
                    rule(
                                    "SEP",
                                    "Separation for safeguarding is not an exclusion; tell the"
                                            + " authority at once")
                            .should(UNVERIFIED, "July 2026 guidance")
                            .since(Instrument.JULY_2026)
                            .stated());

    private static List<Particular> standing(Directed directed) {
        return directed.isGuidanceOnly() ? List.of(new Particular.Note(GUIDANCE_ONLY)) : List.of();
    }

    private static List<Particular> latestArguable(Directed directed) {
        var particulars = new ArrayList<>(standing(directed));
        var arguable =
                Reckoning.schoolDaysBefore(directed.origin(), directed.calendar(), TWO_CLEAR_DAYS);
        if (arguable.reached() instanceof Reached.Day(var date, var _)) {
            particulars.add(new Particular.LatestArguable(date));
        }
        return particulars;
    }
}
