package org.holdfast.pupil;

import java.util.Locale;
import java.util.UUID;

/**
 * An adult in a pupil's life. "Parent" in the law of exclusion takes in anyone with parental
 * responsibility and anyone who has care of the child (Education Act 1996 s.576).
 *
 * @param priority 1 is asked first
 * @param relationship by its code
 * @param language in which to write, by its code; empty where it is not known
 * @param restriction whether they may not be contacted, and whether a court said so
 * @param restrictionReason why, in words
 */
public record Contact(
        UUID id,
        int version,
        int priority,
        String name,
        String relationship,
        Responsibility responsibility,
        String language,
        String email,
        String telephone,
        String address,
        String postcode,
        Restriction restriction,
        String restrictionReason) {
    private static final CodeSet RELATIONSHIPS = CodeSet.named("relationship");

    /** Whether they have parental responsibility. */
    public enum Responsibility {
        YES("Has parental responsibility"),
        NO("Does not have parental responsibility"),
        NOT_KNOWN("Parental responsibility not recorded");

        private final String words;

        Responsibility(String words) {
            this.words = words;
        }

        /** The answer on a page. */
        public String words() {
            return words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Responsibility ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** What stands against contacting them. */
    public enum Restriction {
        NONE("", "Nothing stands against it"),
        MAY_NOT_CONTACT("may_not_contact", "May not be contacted"),
        COURT_ORDER("court_order", "A court order limits contact");

        private final String key;
        private final String words;

        Restriction(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** The restriction on a page. */
        public String words() {
            return words;
        }

        String key() {
            return key;
        }

        static Restriction ofKey(String key) {
            for (var restriction : values()) {
                if (restriction.key.equals(key)) {
                    return restriction;
                }
            }
            throw new IllegalArgumentException("No such restriction: " + key);
        }
    }

    /** Whether a letter about the child may be addressed to them without a person looking again. */
    public boolean mayBeWrittenTo() {
        return restriction == Restriction.NONE;
    }

    /** Whether they have parental responsibility and nothing stands against contacting them. */
    public boolean isParentToTell() {
        return responsibility == Responsibility.YES && mayBeWrittenTo();
    }

    /** The same contact as its next version. */
    Contact next() {
        return new Contact(
                id,
                version + 1,
                priority,
                name,
                relationship,
                responsibility,
                language,
                email,
                telephone,
                address,
                postcode,
                restriction,
                restrictionReason);
    }

    /** The relationship in words. */
    public String relationshipLabel() {
        return RELATIONSHIPS.label(relationship);
    }

    /** The language in words; its code where it is one of the many others. */
    public String languageLabel() {
        return Characteristic.LANGUAGE.label(language);
    }

    static CodeSet relationships() {
        return RELATIONSHIPS;
    }

    /** The id: personal data stays out of logs. */
    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
