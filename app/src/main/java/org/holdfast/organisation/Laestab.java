package org.holdfast.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school's DfE number: the authority's three digits and the establishment's four. It can survive
 * conversion to an academy while the URN changes, and it changes when the school moves to another
 * authority.
 */
public record Laestab(AuthorityCode authority, String establishment) {
    private static final Pattern ESTABLISHMENT = Pattern.compile("[0-9]{4}");
    private static final Pattern FORM = Pattern.compile("([0-9]{3})/?([0-9]{4})");

    public Laestab {
        if (!ESTABLISHMENT.matcher(establishment).matches()) {
            throw new IllegalArgumentException("An establishment's number is four digits");
        }
    }

    /** The number, written 8214000 or 821/4000, or empty if the text is none. */
    public static Optional<Laestab> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Laestab(new AuthorityCode(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** The seven digits without a stroke. */
    public String digits() {
        return authority.value() + establishment;
    }

    @Override
    public String toString() {
        return authority + "/" + establishment;
    }
}
