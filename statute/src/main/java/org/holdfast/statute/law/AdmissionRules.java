package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Rule;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.law.Standalone.AgreedForFairAccess;
import org.holdfast.statute.law.Standalone.AppliedInYear;
import org.holdfast.statute.law.Standalone.ExcludedTwice;
import org.holdfast.statute.law.Standalone.ToBeEducatedAtHome;

/** In-year admission (ADM), fair access (FAP) and home education (EHE). */
final class AdmissionRules {
    private AdmissionRules() {}

    private static final LocalDate CODE_2021 = LocalDate.of(2021, 9, 1);
    private static final int TWO_YEARS = 24; // months; 1998 Act s.87
    private static final int AIM = 10; // School Admissions Code 2021, in-year admissions
    private static final int LIMIT = 15; // School Admissions Code 2021, in-year admissions
    private static final int TWENTY = 20; // School Admissions Code 2021, Fair Access Protocols

    private static final Draft ADM_1_DRAFT =
            rule("ADM-1", "Answer an in-year application in writing, with reasons if refused")
                    .must(SECONDARY, cite("School Admissions Code 2021, in-year admissions"))
                    .since(CODE_2021, "aim for 10 school days, at most 15")
                    .ifLate(Draft.STILL_OWED);

    static final Provision<AppliedInYear> ADM_1_AIM =
            ADM_1_DRAFT
                    .always(AppliedInYear.class)
                    .owed(Party.ADMISSION_AUTHORITY, Party.PARENT)
                    .byAim(a -> a.schoolDaysAfter(AIM));

    static final Provision<AppliedInYear> ADM_1_LIMIT =
            ADM_1_DRAFT
                    .always(AppliedInYear.class)
                    .owed(Party.ADMISSION_AUTHORITY, Party.PARENT)
                    .by(a -> a.schoolDaysAfter(LIMIT));

    static final Provision<AgreedForFairAccess> FAP_2 =
            rule("FAP-2", "Find a place under the fair access protocol within 20 school days")
                    .must(SECONDARY, cite("School Admissions Code 2021, Fair Access Protocols"))
                    .since(CODE_2021, "20 school days")
                    .ifLate(Draft.STILL_OWED)
                    .always(AgreedForFairAccess.class)
                    .owed(Party.AUTHORITY, Party.CHILD)
                    .noting("counted on the authority's published term dates (AMB-13)")
                    .by(f -> f.schoolDaysAfter(TWENTY));

    /** A looked-after child, or one whose plan names a school, has to be admitted (FAP-4). */
    static final Provision<AgreedForFairAccess> FAP_4 =
            rule(
                            "FAP-4",
                            "Not for looked-after children or children whose EHC plan names a"
                                    + " school")
                    .must(UNVERIFIED, cite("School Admissions Code 2021"))
                    .since(CODE_2021, "")
                    .when(
                            AgreedForFairAccess.class,
                            f -> f.pupilIs(Status.LOOKED_AFTER) || f.pupilIs(Status.HAS_EHC_PLAN))
                    .flags(
                            Flag.Name.NOT_FOR_FAIR_ACCESS,
                            f ->
                                    f.pupilIs(Status.LOOKED_AFTER)
                                            ? "a looked-after child has to be admitted (check)"
                                            : "the school that the plan names has to admit the"
                                                    + " child (check)");

    static final Provision<ExcludedTwice> ADM_3 =
            rule(
                            "ADM-3",
                            "Preference need not be met for two years after a second permanent"
                                    + " exclusion")
                    .may(UNVERIFIED, cite("School Standards and Framework Act 1998 s.87"))
                    .when(
                            ExcludedTwice.class,
                            e -> e.wasOfCompulsorySchoolAge() && !e.pupilIs(Status.HAS_EHC_PLAN))
                    .owed(Party.ADMISSION_AUTHORITY, Party.PARENT)
                    .noting("exclusions after which the child was reinstated do not count")
                    .from(
                            e -> Reckoning.theDay(e.origin()),
                            e ->
                                    Reckoning.from(
                                                    e.origin(),
                                                    day ->
                                                            new Count.MonthsBeginningWith(
                                                                    day, TWO_YEARS))
                                            .day());

    static final Provision<ToBeEducatedAtHome> EHE_1 =
            rule(
                            "EHE-1",
                            "Delete the name when a parent has written that the pupil will be"
                                    + " educated otherwise, and the day has passed")
                    .must(PRIMARY, cite("SI 2024/208 reg 9(1)(f), (2)"))
                    .since(Instrument.SI_2024_208)
                    .ifLate("Deletion too early is unlawful.")
                    .when(ToBeEducatedAtHome.class, h -> h.law().includes(Instrument.SI_2024_208))
                    .owed(Party.BOARD, Party.REGISTER)
                    .noting(
                            "provided no school attendance order names the school; the authority's"
                                    + " consent is needed for a special school where it arranged the"
                                    + " place; a deletion return follows (REG-2)")
                    .notBefore(h -> h.calendarDaysAfter(1));

    static final List<Rule> STATED =
            List.of(
                    rule("ADM-2", "Refuse for challenging behaviour only in limited cases")
                            .must(UNVERIFIED, cite("School Admissions Code 2021, 3.10 to 3.13"))
                            .since(CODE_2021, "")
                            .stated(),
                    rule("ADM-4", "The authority may direct admission, or ask for a direction")
                            .may(
                                    UNVERIFIED,
                                    cite("School Standards and Framework Act 1998 ss.96-97B"))
                            .stated(),
                    rule("FAP-1", "Have a fair access protocol, and take part in it")
                            .must(SECONDARY, cite("School Admissions Code 2021, 3.14 to 3.16"))
                            .since(CODE_2021, "")
                            .stated(),
                    rule(
                                    "FAP-3",
                                    "Only the groups listed, and only after the ordinary in-year"
                                            + " route")
                            .must(UNVERIFIED, cite("School Admissions Code 2021, 3.17"))
                            .since(CODE_2021, "")
                            .stated(),
                    rule(
                                    "EHE-2",
                                    "Not in force: registers of children not in school, and consent"
                                            + " to some withdrawals")
                            .practice(
                                    SECONDARY,
                                    "Children's Wellbeing and Schools Act 2026; no date announced")
                            .stated());
}
