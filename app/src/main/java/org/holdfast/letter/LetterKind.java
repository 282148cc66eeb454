package org.holdfast.letter;

import java.util.Locale;

/** The letters and notices that the law of exclusion asks for. */
public enum LetterKind {
    SUSPENSION_UP_TO_FIVE_DAYS("Suspension of up to five days in the term", Reader.FAMILY),
    SUSPENSION_OVER_FIVE_DAYS("Suspension past five days, or an exam missed", Reader.FAMILY),
    PERMANENT_EXCLUSION("Permanent exclusion", Reader.FAMILY),
    CANCELLATION("Exclusion cancelled", Reader.FAMILY),
    GOVERNORS_DECISION("Governing board’s decision", Reader.FAMILY),
    REVIEW_DECISION("Review panel’s decision", Reader.FAMILY),
    RECONSIDERED_DECISION("Governing board’s second decision", Reader.FAMILY),
    NOTICE_TO_GOVERNORS("Notice to the governing board", Reader.OFFICIAL),
    NOTICE_TO_AUTHORITY("Notice to the local authority", Reader.OFFICIAL),
    NOTICE_TO_HOME_AUTHORITY("Notice to the home local authority", Reader.OFFICIAL),
    NOTICE_TO_SOCIAL_WORKER("Notice to the social worker", Reader.OFFICIAL),
    NOTICE_TO_VIRTUAL_SCHOOL("Notice to the virtual school head", Reader.OFFICIAL);

    /** Who reads it. */
    enum Reader {
        /** The relevant person: a parent or carer, or the pupil from 18 (2012 Regs reg 2(1)). */
        FAMILY,
        /** Someone who is told because of the office they hold. */
        OFFICIAL
    }

    private final String title;
    private final Reader reader;

    LetterKind(String title, Reader reader) {
        this.title = title;
        this.reader = reader;
    }

    /** The kind's name on a page. */
    public String title() {
        return title;
    }

    /** Whether it goes to the family, who may then count days from it. */
    public boolean isForFamily() {
        return reader == Reader.FAMILY;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LetterKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As it stands in an address: {@code permanent-exclusion}. */
    public String slug() {
        return key().replace('_', '-');
    }
}
