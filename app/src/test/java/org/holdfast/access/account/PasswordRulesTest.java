package org.holdfast.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static java.util.Optional<String> problem(String password) {
        return PasswordRules.problem(password, "ada.reid-smith@school.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "otter gravel lantern",
                "ŵyneb hapus iawn",
                "x7#pQ!v9Lm2z"
            })
    void takesLongOnesWithoutRulesAboutSigns(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "short"})
    void refusesShortOnes(String password) {
        assertThat(problem(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1q2w3e4r5t6y",
                "1Q2W3E4R5T6Y",
                "qwerty123456",
                "Password1234!",
                "Holdfast2026!!",
                "aaaaaaaaaaaaaaa",
                "123123123123123",
                "123454321012345",
                "19870412198704",
                "abcdefghijkl",
                "lkjhgfdsaqwe",
                "1qaz2wsx3edc4rfv",
                "passwordpassword",
                "passwordpasswordpass",
                "tigertigertiger",
                "Chelsea!1905!!"
            })
    void refusesTheOnesThatPeopleGuessFirst(String password) {
        assertThat(problem(password)).get().asString().contains("guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.reid-smith99", "my name is REID ok", "Smith & sons 1887"})
    void refusesTheOnesThatHoldTheAddress(String password) {
        assertThat(problem(password)).get().asString().contains("email");
    }

    @Test
    void refusesWhatIsTooLongToBeHashedInReasonableTime() {
        assertThat(problem("long ".repeat(50))).isPresent();
    }
}
