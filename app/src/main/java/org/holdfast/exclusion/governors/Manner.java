package org.holdfast.exclusion.governors;

/** How a meeting is held (GOV-8; 2012 Regs reg 6(3A) to (3G), 15, 24). */
public enum Manner {
    IN_PERSON("Face to face"),
    REMOTE_AS_ASKED("Remote, as the family asked"),
    REMOTE_EXTRAORDINARY("Remote, because extraordinary events rule out meeting face to face");

    private final String words;

    Manner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
