package org.holdfast.access;

import org.holdfast.schedule.SystemActor;
import org.springframework.stereotype.Component;

/** Work by the clock is done by a named system actor, with the database's role for jobs. */
@Component
class JobActor implements SystemActor {

    @Override
    public void act(String name, Runnable work) {
        CurrentActor.runAsJob(name, work);
    }
}
