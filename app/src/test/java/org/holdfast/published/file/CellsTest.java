package org.holdfast.published.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "'8,024,635', 8024635",
        "4.5999999999999996, 4.6",
        ".5, 0.5",
        "-3, -3",
        "1e-05, 0.00001"
    })
    void readsANumberWithOrWithoutCommas(String cell, double number) {
        assertThat(Cells.number(cell)).isEqualTo(OptionalDouble.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "x",
                "1d",
                "1f",
                "0x1p3",
                "NaN",
                "Infinity",
                "1e999",
                "2023/24",
                "1-2",
                "e5",
                "."
            })
    void takesNothingElseForANumber(String cell) {
        assertThat(Cells.number(cell)).isEmpty();
    }
}
