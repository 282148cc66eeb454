package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.statute.PlacementEvent.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words, which citation and which version of the law go with a day. */
class WordsOfTheLawTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);

    static Stream<Arguments> happenings() {
        return Stream.of(
                Arguments.of(
                        new Event.OffSiteDirection("x", DAY, Optional.empty()),
                        "the direction begins"),
                Arguments.of(new Event.EhcRequest("x", DAY), "the request was received"),
                Arguments.of(new Event.EhcDraftPlan("x", DAY), "the draft plan was served"),
                Arguments.of(new Event.EhcReviewMeeting("x", DAY), "the review meeting was held"),
                Arguments.of(new Event.InYearApplication("x", DAY), "the application was received"),
                Arguments.of(
                        new Event.FairAccessReferral("x", DAY),
                        "it was agreed that the child be considered"),
                Arguments.of(new EhcEvent.AdviceRequested("x", DAY), "the advice was asked for"),
                Arguments.of(
                        new EhcEvent.ReviewArranged("x", DAY), "the review meeting is to be held"),
                Arguments.of(
                        new EhcEvent.AmendmentNotice("x", DAY), "the amendment notice was sent"),
                Arguments.of(
                        new EhcEvent.PlanInForce("x", DAY), "the plan was made or last reviewed"),
                Arguments.of(
                        new EhcEvent.PhaseTransfer("x", DAY, EhcEvent.Phase.OTHER),
                        "the child moves to another phase"),
                Arguments.of(
                        new EhcEvent.ReassessmentRequest("x", DAY),
                        "the request for re-assessment was received"),
                Arguments.of(
                        new EhcEvent.ReassessmentAgreed("x", DAY), "it was decided to re-assess"),
                Arguments.of(
                        new EhcEvent.DecisionNotified("x", DAY, Optional.empty()),
                        "the authority gave notice of its decision"),
                Arguments.of(
                        new PlacementEvent.OffSiteReview("x", DAY, DAY.plusDays(9)),
                        "the direction began"),
                Arguments.of(
                        new PlacementEvent.OffSiteReviewRequest("x", DAY, Optional.empty()),
                        "a review was asked for"),
                Arguments.of(
                        new PlacementEvent.ManagedMove("x", DAY, false), "the managed move begins"),
                Arguments.of(
                        new PlacementEvent.PartTimeTimetable(
                                "x", DAY, Optional.empty(), Purpose.values()[0]),
                        "the part-time timetable begins"),
                Arguments.of(
                        new PlacementEvent.Separation("x", DAY), "the pupil was first kept apart"),
                Arguments.of(
                        new PlacementEvent.ExcludedTwice("x", DAY),
                        "the last permanent exclusion took place"),
                Arguments.of(
                        new PlacementEvent.HomeEducation("x", DAY),
                        "the pupil was to attend for the last time"),
                Arguments.of(new PlacementEvent.NameDeleted("x", DAY), "the name was deleted"),
                Arguments.of(new PlacementEvent.NameEntered("x", DAY), "the name was entered"),
                Arguments.of(
                        new PlacementEvent.LongSickness("x", DAY),
                        "fifteen school days of sickness were to be expected"));
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void whatHappenedIsSaidAsAClause(Event.Alone event, String words) {
        assertThat(event.happened()).isEqualTo(words);
        assertThat(event.date()).isEqualTo(DAY);
    }

    /** Section 15: the guidance and the last change to the law of exclusions on a day. */
    @ParameterizedTest
    @CsvSource({
        "2011-01-10, guidance of the time, EIA_2006",
        "2012-08-31, guidance of the time, EIA_2006",
        "2012-09-01, 2012 guidance, SI_2012_1033",
        "2013-06-03, 2012 guidance, SI_2012_1033",
        "2015-01-05, January 2015 guidance, SI_2014_3216",
        "2017-09-01, 2017 guidance, SI_2014_3216",
        "2020-06-01, 2017 guidance, SI_2020_543",
        "2020-09-25, 2017 guidance, SI_2020_908",
        "2021-03-25, 2017 guidance, SI_2021_204",
        "2021-09-25, 2017 guidance, SI_2021_953",
        "2022-03-25, 2017 guidance, CORONAVIRUS_EXPIRY",
        "2022-09-01, 2022 guidance, SI_2022_788",
        "2023-08-31, 2022 guidance, SI_2022_788",
        "2023-09-01, 2023 guidance paragraph 13, SI_2023_571",
        "2024-08-19, August 2024 guidance paragraph 13, SI_2024_208",
        "2026-07-25, August 2024 guidance paragraph 13, SI_2024_208",
        "2026-07-26, July 2026 guidance, JULY_2026",
    })
    void theLawIsThatOfTheDay(LocalDate day, String guidance, Instrument latest) {
        var law = new Law(day);
        assertThat(new Citation.Guidance("paragraph 13").at(SchoolKind.MAINTAINED, law))
                .isEqualTo(guidance);
        assertThat(law.latest()).isEqualTo(latest);
        assertThat(law.includes(latest)).isTrue();
        assertThat(latest.from()).isBeforeOrEqualTo(day);
        assertThat(GuidanceEdition.in(law).map(GuidanceEdition::from).orElse(day))
                .isBeforeOrEqualTo(day);
    }

    @Test
    void citationsFollowTheLawAndTheKindOfSchool() {
        var old = new Citation.Provision("SI 2006/1751 reg 8");
        var both = new Citation.Both(old, new Citation.Regulation2012(6, "(1)"));
        var replaced = new Citation.Replaced(old, Instrument.SI_2024_208, both);
        var before = new Law(LocalDate.of(2024, 8, 18));
        var after = new Law(LocalDate.of(2024, 8, 19));
        assertThat(replaced.at(SchoolKind.PRU, before)).isEqualTo("SI 2006/1751 reg 8");
        assertThat(replaced.at(SchoolKind.PRU, after))
                .isEqualTo("SI 2006/1751 reg 8; 2012 Regs reg 15(1)");
        assertThat(replaced.inFull())
                .isEqualTo(
                        "SI 2006/1751 reg 8; 2012 Regs reg 6(1) (before 2024-08-19: SI 2006/1751"
                                + " reg 8)");
        assertThat(new Citation.Guidance("").at(SchoolKind.PRU, after))
                .isEqualTo("August 2024 guidance");
    }

    @Test
    void everythingThatIsShownHasWords() {
        assertThat(Arrays.stream(Role.values()).map(Role::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Arrays.stream(Instrument.values()).map(Instrument::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Arrays.stream(ContestedPoint.values()).map(ContestedPoint::question))
                .doesNotHaveDuplicates()
                .allMatch(words -> words.endsWith("?"));
        assertThat(Arrays.stream(ContestedPoint.values()).map(ContestedPoint::reading))
                .noneMatch(String::isBlank);
        assertThat(ContestedPoint.AMB_1.shown()).isEqualTo(ContestedPoint.Shown.BOTH);
        assertThat(ContestedPoint.AMB_5.shown()).isEqualTo(ContestedPoint.Shown.FLAG);
        assertThat(SchoolKind.PRU.arrangingAuthority()).isEqualTo(Role.LOCAL_AUTHORITY);
        assertThat(SchoolKind.ACADEMY.arrangingAuthority()).isEqualTo(Role.PROPRIETOR);
    }

    @Test
    void whatIsLoggedNamesNobody() {
        assertThat(new ProcessEvent.LimitPutOff("L", "P", DAY, "A flood at the Millers’"))
                .hasToString("LimitPutOff[L]");
        var pupil = new Pupil(DAY, 9, "Eastborough", java.util.Set.of(), Optional.empty());
        assertThat(pupil).hasToString("Pupil[…]");
        var given =
                new Case(
                        Case.Days.of(StatuteFixtures.westmarch()),
                        new School(SchoolKind.PRU, "Westmarch"),
                        pupil,
                        List.of(),
                        List.of());
        assertThat(given).hasToString("Case[0 events]");
    }
}
