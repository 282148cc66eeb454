package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Citation;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.law.Standalone.Deleted;

/** Claims (TRI), the admission register (REG) and money following the pupil (FIN). */
final class RegisterRules {
    private RegisterRules() {}

    private static final int RELEVANT_DATE = 6; // 2012 Regs Sch 2 para 9
    private static final int SIX_MONTHS = 6; // Equality Act 2010 Sch 17 para 4

    static final Provision<PermanentlyExcluded> TRI_1 =
            rule("TRI-1", "Claim that the exclusion discriminated, within six months")
                    .may(UNVERIFIED, cite("Equality Act 2010 Sch 17 para 4"))
                    .since(LocalDate.of(2010, 10, 1), "")
                    .ifLate("Out of time, unless extended as just and equitable.")
                    .always(PermanentlyExcluded.class)
                    .owed(Party.CLAIMANT, Party.TRIBUNAL)
                    .noting(
                            "for disability, to the First-tier Tribunal; for anything else, to the"
                                    + " county court; a later decision of the governing board may be a"
                                    + " further act")
                    .by(x ->
                            Reckoning.from(
                                    x.decided(),
                                    day -> new Count.MonthsBeginningWith(day, SIX_MONTHS)));

    private static final Draft REG_1_DRAFT =
            rule(
                            "REG-1",
                            "Do not delete the name from the admission register before the process"
                                    + " has run")
                    .must(
                            PRIMARY,
                            new Citation.Replaced(
                                    cite("SI 2006/1751 reg 8(4)(d)"),
                                    Instrument.SI_2024_208,
                                    cite("SI 2024/208 reg 9(1)(o), (3)(e), (5)(c)")))
                    .since(
                            Instrument.SI_2012_1033,
                            "a review asked for had to be determined or abandoned")
                    .since(Instrument.SI_2024_208, "the five outcomes set out")
                    .ifLate("Deletion too early is unlawful.");

    static final Provision<Decided> REG_1_WAIVED =
            REG_1_DRAFT
                    .when(Decided.class, d -> d.opensTheWayToReview() && d.waiver().isPresent())
                    .owed(Party.BOARD, Party.REGISTER)
                    .with(_ -> note("written notice that no review will be asked for"))
                    .notBefore(d -> Reckoning.theDay(d.waived()));

    static final Provision<Decided> REG_1_NOT_ASKED_FOR =
            REG_1_DRAFT
                    .when(
                            Decided.class,
                            d ->
                                    d.opensTheWayToReview()
                                            && d.waiver().isEmpty()
                                            && !d.hasApplicationInTime())
                    .owed(Party.BOARD, Party.REGISTER)
                    .with(_ -> note("time for applying has expired"))
                    .notBefore(d -> {
                        var limit = d.limitToApply();
                        return new Reckoning(limit.origin(), new Count.TheDayAfter(limit.count()));
                    });

    static final Provision<Abandoned> REG_1_ABANDONED =
            REG_1_DRAFT
                    .when(Abandoned.class, a -> a.applied().isInTime())
                    .owed(Party.BOARD, Party.REGISTER)
                    .with(_ -> note("the application was abandoned"))
                    .notBefore(a -> Reckoning.theDay(a.abandoned()));

    static final Provision<Reviewed> REG_1_UPHELD =
            REG_1_DRAFT
                    .when(Reviewed.class, Reviewed::isUpheld)
                    .owed(Party.BOARD, Party.REGISTER)
                    .with(_ -> note("the panel upheld the decision"))
                    .notBefore(r -> Reckoning.theDay(r.concluded()));

    static final Provision<Reconsidered> REG_1_DECLINED_AGAIN =
            REG_1_DRAFT
                    .when(Reconsidered.class, Reconsidered::isDeclined)
                    .owed(Party.BOARD, Party.REGISTER)
                    .with(_ -> note("the governing board declined again"))
                    .notBefore(r -> Reckoning.theDay(r.reconsidered()));

    static final Provision<Deleted> REG_2 =
            rule("REG-2", "Make a deletion return to the authority, with the ground")
                    .must(PRIMARY, cite("SI 2024/208 reg 13(4)"))
                    .since(Instrument.SI_2024_208)
                    .ifLate(Draft.STILL_OWED)
                    .when(Deleted.class, d -> d.law().includes(Instrument.SI_2024_208))
                    .owed(Party.BOARD, Party.AUTHORITY)
                    .withoutDelay(Standalone::origin);

    /** The "relevant date" from which the budget share is worked out again. */
    static final Provision<PermanentlyExcluded> FIN_1 =
            rule("FIN-1", "Funding follows from the sixth school day after a permanent exclusion")
                    .must(UNVERIFIED, cite("School finance regulations; 2012 Regs Sch 2 para 9"))
                    .since(Instrument.SI_2012_1033)
                    .always(PermanentlyExcluded.class)
                    .owed(Party.AUTHORITY, Party.BOARD)
                    .prudently()
                    .from(x ->
                            Reckoning.schoolDaysAfter(
                                    x.takesEffect(), x.calendar(), RELEVANT_DATE));

    private static List<Particular> note(String words) {
        return List.of(new Particular.Note(words));
    }
}
