package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exclusion.ExclusionFixtures.day;
import static org.holdfast.exclusion.ExclusionFixtures.westmarch;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Absence;
import org.junit.jupiter.api.Test;

class SignalRulesTest {

    @Test
    void isSilentAboutAFirstShortSuspension() {
        assertThat(names(one(day(2025, 9, 8), day(2025, 9, 9)))).isEmpty();
    }

    @Test
    void asksForAProgrammeAndAnAssessmentAtTheSecondInAHalfTerm() {
        assertThat(
                        names(
                                one(day(2025, 9, 8), day(2025, 9, 8)),
                                one(day(2025, 10, 24), day(2025, 10, 24))))
                .containsExactly(
                        Signal.Name.SUPPORT_PROGRAMME, Signal.Name.PRE_EXCLUSION_ASSESSMENT);
    }

    @Test
    void countsAHalfTermByItsBreakAndNotByDates() {
        assertThat(
                        names(
                                one(day(2025, 10, 24), day(2025, 10, 24)),
                                one(day(2025, 11, 3), day(2025, 11, 3))))
                .containsExactly(Signal.Name.SUPPORT_PROGRAMME);
    }

    @Test
    void asksToConsultAtTheThirdInATermAndNamesTheNumbers() {
        var all =
                List.of(
                        one(day(2025, 9, 8), day(2025, 9, 8)),
                        one(day(2025, 10, 6), day(2025, 10, 6)),
                        one(day(2025, 12, 1), day(2025, 12, 2)));
        var signals =
                SignalRules.suspensions(all.getLast(), all, westmarch(), LocalPolicy.asPrinted());
        assertThat(signals.getFirst().name()).isEqualTo(Signal.Name.CONSULT);
        assertThat(signals.getFirst().facts())
                .isEqualTo(
                        "3 suspensions and 4 days this term. The authority asks after more than 2"
                                + " suspensions or over 15 days in a term.");
    }

    @Test
    void asksToConsultOverFifteenDaysAndNotAtFifteen() {
        var fifteen = one(day(2025, 9, 8), day(2025, 9, 26));
        assertThat(names(fifteen)).containsExactly(Signal.Name.PROGRAMME_BEFORE_RETURN);
        var sixteen = one(day(2025, 9, 8), day(2025, 9, 29));
        assertThat(names(sixteen))
                .containsExactly(Signal.Name.CONSULT, Signal.Name.PROGRAMME_BEFORE_RETURN);
    }

    @Test
    void asksForAProgrammeBeforeTheReturnFromTenDays() {
        assertThat(names(one(day(2025, 9, 8), day(2025, 9, 18)))).isEmpty();
        assertThat(names(one(day(2025, 9, 8), day(2025, 9, 19))))
                .containsExactly(Signal.Name.PROGRAMME_BEFORE_RETURN);
    }

    private static List<Signal.Name> names(SignalRules.Served... all) {
        return SignalRules.suspensions(
                        all[all.length - 1], List.of(all), westmarch(), LocalPolicy.asPrinted())
                .stream()
                .map(Signal::name)
                .toList();
    }

    private static SignalRules.Served one(LocalDate first, LocalDate last) {
        return new SignalRules.Served(
                first, DayOut.of(Absence.wholeDays(first, last), westmarch()));
    }
}
