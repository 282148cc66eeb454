package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;
import org.holdfast.statute.calendar.Reached;

/** Reconsideration after a review (REC). */
final class ReconsiderationRules {
    private ReconsiderationRules() {}

    private static final int PAYMENT = 4000; // pounds; 2012 Regs reg 7(5)(b), 16(5)(b), 25(5)(b)

    private static final Draft REC_1_DRAFT =
            rule("REC-1", "Reconsider within 10 school days of notification")
                    .must(PRIMARY, regulation(8, "(1)"))
                    .since(Instrument.SI_2012_1033)
                    .ifLate("Still owed, and not void; if quashed and ordered, REC-3 follows.");

    static final Provision<Reviewed> REC_1 =
            REC_1_DRAFT
                    .when(Reviewed.class, r -> !r.isUpheld())
                    .owed(Party.BOARD, Party.RELEVANT_PERSON)
                    .with(ReconsiderationRules::notified)
                    .by(Reviewed::limitToReconsider);

    static final Provision<Reconsidered> REC_1_LATE =
            REC_1_DRAFT
                    .when(Reconsidered.class, Reconsidered::isLate)
                    .flags(
                            Flag.Name.LATE_NOT_VOID,
                            r -> "the limit was " + r.after().limitToReconsider().count().words());

    static final Provision<Reconsidered> REC_2 =
            rule("REC-2", "Tell those concerned of the reconsidered decision, with reasons")
                    .must(PRIMARY, regulation(8, "(2)"))
                    .since(Instrument.SI_2012_1033)
                    .since(Instrument.SI_2022_788, "also the social worker and virtual school head")
                    .ifLate(Draft.STILL_OWED)
                    .always(Reconsidered.class)
                    .owed(
                            Party.BOARD,
                            Party.all(
                                    Party.RELEVANT_PERSON,
                                    Party.HEAD,
                                    Party.AUTHORITY,
                                    Party.HOME_AUTHORITY,
                                    Party.SOCIAL_WORKER,
                                    Party.VIRTUAL_SCHOOL_HEAD))
                    .withoutDelay(Reconsidered::reconsidered);

    /** Not a fine for being wrong: lateness alone brings it about. */
    static final Provision<Reconsidered> REC_3 =
            rule("REC-3", "Pay or have adjusted £4,000 after a quashed decision that stands")
                    .must(PRIMARY, regulation(7, "(5)(b)"))
                    .since(Instrument.SI_2012_1033)
                    .when(
                            Reconsidered.class,
                            r -> r.after().ordersPayment() && (r.isDeclined() || r.isLate()))
                    .owed(Party.PAYER, Party.PAYEE)
                    .with(ReconsiderationRules::payment)
                    .withNoFixedDate(Reconsidered::reconsidered);

    private static List<Particular> notified(Reviewed reviewed) {
        var particulars = new ArrayList<Particular>(1);
        if (reviewed.notified().day() instanceof Reached.Day(var date, var _)) {
            particulars.add(new Particular.NotificationTakenAsGiven(date));
        }
        return particulars;
    }

    private static List<Particular> payment(Reconsidered reconsidered) {
        return List.of(
                new Particular.Pounds(PAYMENT),
                new Particular.Note(
                        reconsidered.kind().isAcademy()
                                ? "the trust pays the authority; guidance is quoted as saying"
                                        + " within 28 days (check)"
                                : "adjust the school's budget share in the funding period of the"
                                        + " exclusion"));
    }
}
