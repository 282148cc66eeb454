package org.holdfast.access.people;

import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** "People" under More, for administrators. */
@Component
class PeoplePlace implements Place {
    private static final int ORDER = 70;

    @Override
    public String label() {
        return "People";
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return PeoplePermissions.of(CurrentActor.get()).any();
    }

    @Override
    public String purpose() {
        return "Who has a role, and where";
    }
}
