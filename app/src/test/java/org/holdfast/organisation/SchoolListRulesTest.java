package org.holdfast.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.organisation.SchoolListRules.PhaseFrom;
import org.holdfast.organisation.SchoolListRules.Resolved;
import org.holdfast.organisation.SchoolListRules.Row;
import org.holdfast.organisation.SchoolListRules.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolListRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1001, NURSERY",
        "1105, ALTERNATIVE_PROVISION",
        "2050, PRIMARY",
        "3999, PRIMARY",
        "4000, SECONDARY",
        "7010, SPECIAL",
        "5950, SPECIAL"
    })
    void worksOutThePhaseFromTheNumberWhereNothingElseSaysIt(String number, Phase phase) {
        assertThat(SchoolListRules.phase(listed("821" + number, "Community School", "201718")))
                .isEqualTo(new Told(phase, PhaseFrom.NUMBER));
    }

    @Test
    void guessesNoPhaseWhereTheNumberDoesNotHint() {
        assertThat(SchoolListRules.phase(listed("8216905", "Academy Converter", "201718")))
                .isEqualTo(new Told(Phase.UNKNOWN, PhaseFrom.NOTHING));
    }

    @Test
    void takesThePhaseFromTheTypeBeforeTheNumber() {
        assertThat(SchoolListRules.phase(listed("8214000", "Pupil Referral Unit", "201718")))
                .isEqualTo(new Told(Phase.ALTERNATIVE_PROVISION, PhaseFrom.TYPE));
    }

    @Test
    void takesTheNumberOfTheLaterYearAsTheCurrentOne() {
        var early = row(listed("8202077", "Foundation School", "200809"), 2);
        var late = row(listed("8214000", "Foundation School", "201718"), 1);

        assertThat(SchoolListRules.resolve(List.of(early, late)))
                .containsExactly(new Resolved.Current(late, List.of(early)));
    }

    @Test
    void decidesNothingBetweenTwoNumbersOfOneYear() {
        var one = row(listed("8202077", "Foundation School", "200809"), 1);
        var other = row(listed("8214000", "Foundation School", "200809"), 2);

        assertThat(SchoolListRules.resolve(List.of(one, other)))
                .containsExactly(new Resolved.TwoNumbers(List.of(one, other)));
    }

    @Test
    void takesTheSameRowTwiceAsOne() {
        var one = row(listed("8202077", "Foundation School", null), 1);
        var again = row(listed("8202077", "Foundation School", null), 9);

        assertThat(SchoolListRules.resolve(List.of(one, again)))
                .containsExactly(new Resolved.Current(one, List.of()));
    }

    @Test
    void doesNotChooseBetweenTwoDescriptionsOfOneSchool() {
        var one = row(listed("8202077", "Foundation School", null), 1);
        var other = row(listed("8202077", "Community School", null), 2);

        assertThat(SchoolListRules.resolve(List.of(one, other)))
                .containsExactly(new Resolved.SaidTwice(List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Voluntary Controlled School, MAINTAINED", "LA Nursery School, MAINTAINED",
        "Community Special School, MAINTAINED", "Academy Converter, ACADEMY",
        "Free Schools - Alternative Provision, AP_ACADEMY", "Pupil Referral Unit, PRU",
        "University Technical College, ACADEMY", "City Technology College, OUTSIDE",
        "Academy 16-19 Sponsor Led, OUTSIDE", "Other independent school, OUTSIDE",
        "Non-Maintained Special School, OUTSIDE", "Service Childrens Education, OUTSIDE"
    })
    void knowsWhichPartOfTheRegulationsATypeComesUnder(String type, SchoolKind kind) {
        assertThat(EstablishmentTypes.named(type).orElseThrow().kind()).isEqualTo(kind);
    }

    private static Row row(ListedSchool school, long number) {
        return new Row(school, "list.csv", number);
    }

    private static ListedSchool listed(String laestab, String type, @Nullable String lastYear) {
        return new ListedSchool(
                new Urn(100000),
                Laestab.parse(laestab).orElseThrow(),
                "Buxton School",
                new AuthorityCode("821"),
                "Luton",
                EstablishmentTypes.named(type).orElseThrow(),
                null,
                null,
                null,
                null,
                null,
                null,
                new ListedSchool.Contact(
                        null, null, null, null, null, null, null, null, null, null),
                null,
                lastYear);
    }
}
