package org.holdfast.statistics;

/**
 * What is printed where a number is not (Department for Education, Analysts' guide, data symbols,
 * following Government Statistical Service guidance).
 */
public enum DataSymbol {
    CONFIDENTIAL("c", "confidential: hidden to protect a child"),
    NOT_APPLICABLE("z", "not applicable"),
    NOT_AVAILABLE("x", "not available"),
    LOW_RELIABILITY("u", "of low reliability"),
    LOW("low", "rounds to zero but is not zero");

    private final String printed;
    private final String meaning;

    DataSymbol(String printed, String meaning) {
        this.printed = printed;
        this.meaning = meaning;
    }

    public String printed() {
        return printed;
    }

    public String meaning() {
        return meaning;
    }
}
