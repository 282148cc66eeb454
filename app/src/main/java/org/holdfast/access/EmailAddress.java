package org.holdfast.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, and the key under which the same address is found however it was typed. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl}<>,;\"]{1,64}@[^\\s@\\p{Cntrl}<>,;\"]+\\.[^\\s@.]+");

    /** The address that was typed, if it has the shape of one. */
    public static Optional<EmailAddress> parse(String typed) {
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
