package org.holdfast.pupil;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is recorded of a pupil with the days on which it held. */
public enum Characteristic {
    SEN_PROVISION("Special educational needs (SEN)", "sen-provision"),
    /** Several at once, by rank: 1 is the primary need. */
    SEN_NEED("Type of need", "sen-need"),
    /** Y or N: eligible, not whether the meal is taken. */
    FREE_SCHOOL_MEALS("Eligible for free school meals", "yes-no"),
    ETHNICITY("Ethnicity", "ethnicity"),
    LANGUAGE("First language", "language"),
    /** N, Y, or the code of the authority that looks after the child, which says Y as well. */
    LOOKED_AFTER("Looked-after child", "yes-no"),
    SOCIAL_WORKER("Has a social worker", "yes-no"),
    YOUNG_CARER("Young carer", "young-carer"),
    SERVICE_CHILD("Parent in the armed forces", "service-child"),
    PLAA("Left care through adoption or an order", "plaa"),
    YEAR_GROUP("Year group", "year-group"),
    /** The authority in whose area the pupil lives, by its code. */
    HOME_AUTHORITY("Home local authority", "upn-authority"),
    CLASS_TYPE("Class type", "class-type");

    private static final Pattern LANGUAGE_CODE = Pattern.compile("[A-Z]{3,4}");
    private static final Pattern AUTHORITY_CODE = Pattern.compile("[0-9]{3}");

    private final String title;
    private final String codes;

    Characteristic(String title, String codes) {
        this.title = title;
        this.codes = codes;
    }

    /** Its name on a page. */
    public String title() {
        return title;
    }

    /** The name of the value on a page; the value itself where the set does not know it. */
    public String label(String value) {
        if (this == LOOKED_AFTER && AUTHORITY_CODE.matcher(value).matches()) {
            return "Yes, by " + HOME_AUTHORITY.codes().label(value);
        }
        return codes().label(value);
    }

    /** Whether the value may be recorded. */
    public boolean accepts(String value) {
        return switch (this) {
            case LANGUAGE -> LANGUAGE_CODE.matcher(value).matches();
            case LOOKED_AFTER -> codes().knows(value) || HOME_AUTHORITY.codes().knows(value);
            default -> codes().knows(value);
        };
    }

    /** The set of its codes. */
    CodeSet codes() {
        return CodeSet.named(codes);
    }

    /** Its name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Characteristic ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** What a yes-or-no value says; codes such as "unknown" and "refused" say nothing. */
    static Answer answer(Optional<String> value) {
        if (value.isEmpty()) {
            return Answer.NOT_RECORDED;
        }
        return switch (value.get()) {
            case "N" -> Answer.NO;
            case "U", "R" -> Answer.NOT_RECORDED;
            default -> Answer.YES;
        };
    }
}
