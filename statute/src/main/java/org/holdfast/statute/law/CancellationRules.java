package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Rule;

/** Cancelling an exclusion (CAN). */
final class CancellationRules {
    private CancellationRules() {}

    private static final String THIRTEEN = "paragraph 13"; // of the 2023 edition

    static final Provision<Cancelled> CAN_1 =
            rule(
                            "CAN-1",
                            "The head may cancel, unless the pupil has been out for more than 45"
                                    + " days in the school year or the governing board has met")
                    .may(PRIMARY, regulation(8, "A(1)-(3)"))
                    .since(Instrument.SI_2012_1033, "no stated power; exclusions were withdrawn")
                    .since(
                            Instrument.SI_2022_788,
                            "guidance only: if the governing board had not yet reviewed it")
                    .since(Instrument.SI_2023_571, "a power in the regulations")
                    .ifLate("A barred cancellation changes nothing.")
                    .when(Cancelled.class, Cancelled::isBarred)
                    .flags(
                            Flag.Name.CANCELLATION_NOT_PERMITTED,
                            c ->
                                    c.bars().stream()
                                            .map(Enum::name)
                                            .collect(Collectors.joining("+")));

    private static final Draft CAN_2_DRAFT =
            rule("CAN-2", "Tell those concerned in writing, with reasons, and reinstate the pupil")
                    .must(PRIMARY, regulation(8, "A(4)"))
                    .since(Instrument.SI_2023_571)
                    .ifLate(Draft.STILL_OWED);

    static final Provision<Cancelled> CAN_2 =
            CAN_2_DRAFT
                    .when(Cancelled.class, c -> c.isGovernedByStatute() && !c.isBarred())
                    .owed(
                            Party.HEAD,
                            Party.all(
                                    Party.RELEVANT_PERSON,
                                    Party.BOARD,
                                    Party.AUTHORITY,
                                    Party.SOCIAL_WORKER,
                                    Party.VIRTUAL_SCHOOL_HEAD))
                    .noting("written reasons, and reinstate the pupil; offer the parents a meeting")
                    .withoutDelay(Cancelled::cancelled);

    /** The number of cancelled exclusions is reported with the term's exclusions. */
    static final Provision<Cancelled> CAN_2_REPORT =
            CAN_2_DRAFT
                    .when(Cancelled.class, c -> c.isGovernedByStatute() && !c.isBarred())
                    .owed(Party.HEAD, Party.BOARD)
                    .resting(_ -> new Authority(Force.SHOULD, UNVERIFIED, guidance(THIRTEEN)))
                    .noting("the number of exclusions cancelled, at least each term")
                    .prudently()
                    .by(c -> NoticeRules.endOfTerm(c.cancelled(), c.calendar()));

    static final List<Rule> STATED =
            List.of(
                    rule(
                                    "CAN-3",
                                    "Days served of a cancelled exclusion count towards 45, and on"
                                            + " the reading used towards 5 and 15 (AMB-6)")
                            .should(UNVERIFIED, guidance(THIRTEEN))
                            .since(Instrument.SI_2023_571)
                            .stated());
}
