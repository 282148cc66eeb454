package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B801200005001",
                "B821999930001",
                "L204999930123",
                "G372999931007",
                "F301999929456",
                "R373999930789",
                "W839999930555",
                "K943999930042"
            })
    void acceptsPermanentNumbers(String text) {
        assertThat(Upn.parse(text)).get().matches(upn -> !upn.isTemporary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A82199993001A", "E20499993012Z"})
    void acceptsTemporaryNumbersWhoseLastCharacterIsALetter(String text) {
        assertThat(Upn.parse(text)).get().matches(Upn::isTemporary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A801200005001",
                "C821999930001",
                "I821999930001",
                "O821999930001",
                "S821999930001",
                "B82199993000",
                "B8219999300010",
                "E000200005001",
                "X80120000A001",
                "A82199993001O",
                "Q207000016049",
                "21db2df8-fa0",
                ""
            })
    void refusesNumbersWithAWrongLetterLengthOrAuthority(String text) {
        assertThat(Upn.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Upn(text)).hasMessage("Not a UPN");
    }

    /** Two vendors' help pages print Q for this number; the sum is 266 and the letter P. */
    @Test
    void worksTheLetterOutByTheSumAndNotByThePrintedExample() {
        assertThat(Upn.parse("P207000016049")).isPresent();
    }

    @Test
    void readsWhatWasTypedInSmallLettersOrWithSpaces() {
        assertThat(Upn.parse(" l204 9999 30123 ")).contains(new Upn("L204999930123"));
    }

    @Test
    void keepsTheNumberOutOfLogs() {
        assertThat(new Upn("B801200005001")).hasToString("B***********1");
    }
}
