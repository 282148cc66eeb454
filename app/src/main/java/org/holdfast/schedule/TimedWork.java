package org.holdfast.schedule;

/**
 * A piece of work that a module does by the clock. One bean for each; however many servers there
 * are, one of them does it at a time. It is safe to repeat: a server that dies halfway is followed
 * by another that begins again.
 */
public interface TimedWork {

    /** Its name, which is also the system actor's in every record that it leaves. */
    String name();

    /** How often. */
    Rhythm rhythm();

    /** Does it, as the system actor, outside any transaction. */
    void work();
}
