package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Origin;
import org.holdfast.statute.calendar.Words;
import org.holdfast.statute.law.Procedural.MeetingFixed;
import org.holdfast.statute.law.Procedural.PutOff;
import org.holdfast.statute.law.Procedural.RemoteAskedFor;

/**
 * The governing board's meeting: who comes, how, and what if it cannot be held (GOV-7 to GOV-9).
 */
final class MeetingRules {
    private MeetingRules() {}

    private static final int FIVE = 5; // statutory guidance; the regulations fix no day

    private static final Draft GOV_7_DRAFT =
            rule(
                            "GOV-7",
                            "Find a time when those entitled can attend, and send out the evidence"
                                    + " five school days before")
                    .must(PRIMARY, regulation(6, "(3)"))
                    .since(Instrument.SI_2012_1033)
                    .since(
                            Instrument.SI_2022_788,
                            "also the social worker and virtual school head");

    /** The authority of an academy attends only if the relevant person asks. */
    static final Provision<MeetingFixed> GOV_7 =
            GOV_7_DRAFT
                    .always(MeetingFixed.class)
                    .owed(
                            Party.BOARD,
                            Party.all(
                                    Party.HEAD,
                                    Party.RELEVANT_PERSON,
                                    Party.SOCIAL_WORKER,
                                    Party.VIRTUAL_SCHOOL_HEAD,
                                    Party.AUTHORITY_ENTITLED_TO_ATTEND))
                    .noting(
                            "reasonable steps to find a day on which they can come; each may be"
                                    + " represented, and the relevant person may bring a friend; the"
                                    + " authority of an academy, and the home authority, if the"
                                    + " relevant person asks")
                    .beforeIfPracticable(MeetingFixed::meets);

    static final Provision<MeetingFixed> GOV_7_EVIDENCE =
            GOV_7_DRAFT
                    .always(MeetingFixed.class)
                    .owed(Party.BOARD, Party.PARTIES)
                    .resting(_ -> new Authority(Force.SHOULD, SECONDARY, guidance()))
                    .noting("written evidence and information, with a list of those present")
                    .by(m -> Reckoning.schoolDaysBefore(m.meets(), m.calendar(), FIVE));

    static final Provision<MeetingFixed> GOV_7_TOO_LATE =
            GOV_7_DRAFT
                    .when(MeetingFixed.class, MeetingFixed::isTooLate)
                    .flags(
                            Flag.Name.MEETING_AFTER_LIMIT,
                            m ->
                                    "the last day is "
                                            + m.of().governorsLimitAsPutOff()
                                                    .map(Words::inFull)
                                                    .orElseThrow());

    private static final Draft GOV_8_DRAFT =
            rule("GOV-8", "Meet remotely if the relevant person asks and it can be fair")
                    .must(PRIMARY, regulation(6, "(3A)-(3G)"))
                    .since(Instrument.SI_2020_543, "for coronavirus reasons, if all agree")
                    .since(Instrument.CORONAVIRUS_EXPIRY, "in person only")
                    .since(Instrument.SI_2023_571, "on request");

    static final Provision<RemoteAskedFor> GOV_8 =
            GOV_8_DRAFT
                    .when(RemoteAskedFor.class, RemoteAskedFor::isARight)
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .noting(
                            "provided all can take part, hear and be heard, and it can be fair and"
                                    + " transparent; the social worker and virtual school head may"
                                    + " join a meeting in person remotely")
                    .withNoFixedDate(RemoteAskedFor::asked);

    static final Provision<RemoteAskedFor> GOV_8_NO_RIGHT =
            GOV_8_DRAFT
                    .when(RemoteAskedFor.class, r -> !r.isARight())
                    .flags(
                            Flag.Name.NO_RIGHT_TO_REMOTE_MEETING,
                            _ -> "the right to ask began on 1 September 2023");

    /** Older exclusions not yet considered when the right began (SI 2023/571 reg 16). */
    static final Provision<Excluded> GOV_8_TO_TELL =
            GOV_8_DRAFT
                    .when(Excluded.class, MeetingRules::wasOpenWhenTheRightBegan)
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .resting(_ -> new Authority(Force.MUST, PRIMARY, cite("SI 2023/571 reg 16")))
                    .noting("say that there are three school days in which to ask for it")
                    .withoutDelay(_ ->
                            Origin.of("the right to ask began", Instrument.SI_2023_571.from()));

    private static final Draft GOV_9_DRAFT =
            rule(
                            "GOV-9",
                            "Extend the limit only for extraordinary events, as far as is"
                                    + " reasonably necessary")
                    .may(PRIMARY, regulation(6, "(7E), (7F)"))
                    .since(Instrument.SI_2020_543, "coronavirus: 10 school days or longer")
                    .since(Instrument.SI_2020_908, "coronavirus: as reasonably necessary")
                    .since(Instrument.CORONAVIRUS_EXPIRY, "no extension")
                    .since(Instrument.SI_2023_571, "extraordinary events");

    static final Provision<PutOff> GOV_9 =
            GOV_9_DRAFT
                    .when(PutOff.class, p -> p.of() instanceof Excluded && !p.isPermitted())
                    .flags(Flag.Name.EXTENSION_NOT_PERMITTED, _ -> "the limit stands");

    /** Whether the limit ran on past the day the right began, and the board had not decided. */
    private static boolean wasOpenWhenTheRightBegan(Excluded excluded) {
        var began = Instrument.SI_2023_571.from();
        return !excluded.law().includes(Instrument.SI_2023_571)
                && excluded.governorsLimit()
                        .flatMap(Reckoning::day)
                        .filter(limit -> !limit.isBefore(began))
                        .isPresent()
                && !excluded.isDecidedBefore(began);
    }
}
