package org.holdfast.organisation;

import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** "Schools" under More, for everyone signed in. */
@Component
class SchoolsPlace implements Place {

    @Override
    public String label() {
        return "Schools";
    }

    @Override
    public String path() {
        return "/schools";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean open() {
        return CurrentActor.get() instanceof Actor.Person;
    }

    @Override
    public String purpose() {
        return "Every school, with its calendar";
    }
}
