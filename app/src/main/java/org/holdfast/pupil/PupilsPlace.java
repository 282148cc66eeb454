package org.holdfast.pupil;

import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** "Pupils" in the service navigation. */
@Component
class PupilsPlace implements Place {
    private static final int ORDER = 20;

    @Override
    public String label() {
        return "Pupils";
    }

    @Override
    public String path() {
        return "/pupils";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return PupilPermissions.worksWithPupils(CurrentActor.get());
    }
}
