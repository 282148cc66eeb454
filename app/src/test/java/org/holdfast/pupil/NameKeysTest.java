package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe",
        "O'Brien, obrien",
        "O’Brien, obrien",
        "Smith-Jones, smithjones",
        "Łukasz, lukasz",
        "van der Berg, vanderberg",
        "Jørgensen, jorgensen",
        "Nguyễn, nguyen",
        "محمد, محمد"
    })
    void foldsANameToWhatSearchCompares(String name, String key) {
        assertThat(NameKeys.plain(name)).isEqualTo(key);
    }

    @Test
    void findsByEitherNameFirst() {
        assertThat(NameKeys.of(List.of("Kofi"), List.of("Amankwah"), List.of()))
                .contains("n:kofi amankwah", "n:amankwah kofi");
    }

    @Test
    void findsADoubleBarrelledNameByItsSecondPart() {
        assertThat(NameKeys.of(List.of("Ann"), List.of("Smith-Jones"), List.of()))
                .contains("n:smithjones ann", "n:jones ann");
    }

    @Test
    void findsSeveralForenamesByTheFirst() {
        assertThat(NameKeys.of(List.of("Mary Jane"), List.of("Watson"), List.of()))
                .contains("n:maryjane watson", "n:mary watson");
    }

    @Test
    void keepsFormerSurnamesApart() {
        assertThat(NameKeys.of(List.of("Ann"), List.of("Smith"), List.of("Kowalska")))
                .contains("f:kowalska ann", "f:ann kowalska")
                .noneMatch(key -> key.startsWith("n:") && key.contains("kowalska"));
    }

    @ParameterizedTest
    @CsvSource({"Catherine, Kathryn", "Stephen, Steven", "Philip, Filip", "Mohammed, Muhammad"})
    void namesThatSoundAlikeShareASound(String one, String other) {
        assertThat(NameKeys.sound(NameKeys.plain(one)))
                .isEqualTo(NameKeys.sound(NameKeys.plain(other)));
    }

    @Test
    void readsWhatWasTypedAsWords() {
        assertThat(NameKeys.words(" O'Brien,  Siân-Marie ")).containsExactly("obrien", "sianmarie");
    }
}
