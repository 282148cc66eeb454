package org.holdfast.published.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    private static final Areas AREAS = Areas.known();

    @ParameterizedTest
    @CsvSource({
        "821, 821",
        "E06000032, 821",
        "Luton, 821",
        "luton, 821",
        "Isles Of Scilly, 420",
        "St Helens, 342",
        "'Bristol, City of', 801",
        "Bristol City of, 801",
        "Durham, 840",
        "Herefordshire, 884",
        "Bedford Borough, 822",
        "Bournemouth (Pre LG), 837",
        "E06000048, 929",
        "E08000020, 390",
        "E10000002, 825",
        "E06000060, 825",
        "Yorkshire and the Humber, 982",
        "London (Inner), 987",
        "E13000002, 988",
        "England, 970",
        "E92000001, 970"
    })
    void findsAnAreaByEveryCodeAndNameItHasHad(String word, String code) {
        assertThat(AREAS.find(word, Optional.empty()).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void aNameThatPassedOnMeansTheAuthorityOfItsTime() {
        assertThat(AREAS.find("Dorset", Period.of("201617", "")).orElseThrow().code())
                .isEqualTo("835");
        assertThat(AREAS.find("Dorset", Period.of("202324", "")).orElseThrow().code())
                .isEqualTo("838");
        assertThat(AREAS.find("Dorset", Optional.empty()).orElseThrow().code()).isEqualTo("838");
    }

    @Test
    void knowsInnerAndOuterLondonAsWellAsLondon() {
        var hackney = AREAS.find("Hackney", Optional.empty()).orElseThrow();

        assertThat(AREAS.regionsOf(hackney).stream().map(Area::name))
                .containsExactly("Inner London", "London");
    }

    @Test
    void knowsTheAuthoritiesOfEveryLaterDayAndMarksThoseThatEnded() {
        var authorities =
                AREAS.all().stream().filter(area -> area.kind() == Area.Kind.AUTHORITY).toList();

        assertThat(authorities.stream().filter(area -> !area.ended())).hasSize(153);
        assertThat(authorities.stream().filter(Area::ended).map(Area::code))
                .contains("820", "875", "835", "836", "837", "909", "928");
    }

    @Test
    void takesFurtherCodesFromAList() {
        var wider =
                AREAS.with(
                        List.of(
                                new Area(
                                        "821",
                                        Area.Kind.AUTHORITY,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of("E06999999"),
                                        List.of("Luton Borough"),
                                        new Area.Life("", ""))));

        assertThat(wider.find("E06999999", Optional.empty()).orElseThrow().name())
                .isEqualTo("Luton");
        assertThat(wider.find("Luton Borough", Optional.empty()).orElseThrow().code())
                .isEqualTo("821");
        assertThat(AREAS.find("E06999999", Optional.empty())).isEmpty();
    }
}
