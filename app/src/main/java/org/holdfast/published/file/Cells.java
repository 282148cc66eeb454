package org.holdfast.published.file;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.Standing;

/** What stands in a cell of figures. */
final class Cells {
    private Cells() {}

    /**
     * A number or a symbol.
     *
     * @param hides whether the file is of the time when {@code x} hid a small number
     * @return empty if it is neither
     */
    static Optional<Reading> reading(String cell, boolean hides) {
        var number = number(cell);
        return number.isPresent()
                ? Optional.of(Reading.published(number.getAsDouble()))
                : Standing.ofSymbol(cell, hides).map(Reading::without);
    }

    /** The number, with or without commas between thousands. */
    static OptionalDouble number(String cell) {
        var digits = false;
        var commas = false;
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == ',') {
                commas = true;
            } else if (c == '-' || c == '+') {
                if (i > 0 && (cell.charAt(i - 1) | ' ') != 'e') {
                    return OptionalDouble.empty();
                }
            } else if (c != '.' && !((c | ' ') == 'e' && digits)) {
                return OptionalDouble.empty();
            }
        }
        return digits ? parsed(commas ? cell.replace(",", "") : cell) : OptionalDouble.empty();
    }

    private static OptionalDouble parsed(String text) {
        try {
            var number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
