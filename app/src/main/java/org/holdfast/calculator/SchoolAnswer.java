package org.holdfast.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.statute.SchoolKind;
import org.holdfast.web.Choice;

/** What kind of school it is, as a parent would know it. */
enum SchoolAnswer {
    MAINTAINED(
            SchoolKind.MAINTAINED,
            "A school run by the local authority (the council)",
            "Community, foundation, voluntary aided or controlled"),
    ACADEMY(SchoolKind.ACADEMY, "An academy or a free school", "Run by a trust"),
    AP_ACADEMY(SchoolKind.AP_ACADEMY, "An academy for alternative provision", ""),
    PRU(SchoolKind.PRU, "A pupil referral unit", ""),

    /** The dates are those of a maintained school, which an academy shares. */
    UNKNOWN(SchoolKind.MAINTAINED, "I do not know", "");

    private final SchoolKind kind;
    private final String label;
    private final String hint;

    SchoolAnswer(SchoolKind kind, String label, String hint) {
        this.kind = kind;
        this.label = label;
        this.hint = hint;
    }

    SchoolKind kind() {
        return kind;
    }

    static Optional<SchoolAnswer> of(Answers answers) {
        return Arrays.stream(values())
                .filter(school -> school.key().equals(answers.one("school")))
                .findFirst();
    }

    static List<Choice> choices(Answers answers) {
        return Arrays.stream(values())
                .map(school ->
                        new Choice(
                                school.key(),
                                school.label,
                                school.hint,
                                school.key().equals(answers.one("school"))))
                .toList();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
