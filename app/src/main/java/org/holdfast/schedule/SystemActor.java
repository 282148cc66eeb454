package org.holdfast.schedule;

/** Whoever knows how the system acts by itself: with which name, and which rights. */
public interface SystemActor {

    /** Does the work in the name of the actor. */
    void act(String name, Runnable work);
}
