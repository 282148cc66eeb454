package org.holdfast.letter;

import java.util.UUID;
import org.holdfast.access.EmailAddress;

/** Whom a letter is for. */
public sealed interface Addressee {

    /** A parent or carer, by the id of the pupil's contact. */
    record Adult(UUID contact) implements Addressee {}

    /** The pupil, from the 18th birthday (2012 Regs reg 2(1)). */
    record ThePupil() implements Addressee {}

    /**
     * Someone told because of their office, such as the virtual school head.
     *
     * @param name as the letter greets them
     * @param office what they are: "Virtual school head, Eastborough Council"
     */
    record Official(String name, String office, EmailAddress email) implements Addressee {}
}
