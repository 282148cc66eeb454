package org.holdfast.pupil;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique pupil number: check letter, the authority (3 digits), establishment (4) and year (2) of
 * issue, and a serial of three, whose last character is a letter in a temporary number. The school
 * in it is the one that issued it, never to be read as the pupil's school now (DfE, Unique pupil
 * numbers: guide).
 */
public record Upn(String value) {
    /** Worth 0 to 22, in this order; I, O and S are never used. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern FORM =
            Pattern.compile("[%1$s][0-9]{11}[0-9%1$s]".formatted(LETTERS));
    private static final int SERIAL_END = 12;

    public Upn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a UPN");
        }
    }

    /** The number, in whatever case and spacing it was typed, or empty if the text is none. */
    public static Optional<Upn> parse(String text) {
        var tidy = text.strip().replace(" ", "").toUpperCase(Locale.ROOT);
        return isValid(tidy) ? Optional.of(new Upn(tidy)) : Optional.empty();
    }

    /** Whether it was given for a time, until the pupil's permanent number is known. */
    public boolean isTemporary() {
        return !Character.isDigit(value.charAt(SERIAL_END));
    }

    /** The number without its middle, for logs. */
    @Override
    public String toString() {
        return value.charAt(0) + "***********" + value.charAt(SERIAL_END);
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches()
                && IssuingAuthorities.known(text.substring(1, 4))
                && text.charAt(0) == checkLetter(text);
    }

    private static char checkLetter(String text) {
        var sum = 0;
        for (var i = 1; i < text.length(); i++) {
            var character = text.charAt(i);
            var worth =
                    Character.isDigit(character)
                            ? Character.digit(character, 10)
                            : LETTERS.indexOf(character);
            sum += (i + 1) * worth;
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
