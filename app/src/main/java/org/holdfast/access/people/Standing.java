package org.holdfast.access.people;

import java.util.Arrays;
import java.util.Optional;

/** Where an account stands. */
enum Standing {
    SIGNS_IN("active", "Can sign in"),
    INVITED("invited", "Has no password yet"),
    WITHOUT_ROLE("without-role", "Holds no role now"),
    CLOSED("closed", "Closed");

    private final String key;
    private final String words;

    Standing(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** For the address. */
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    static Optional<Standing> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
