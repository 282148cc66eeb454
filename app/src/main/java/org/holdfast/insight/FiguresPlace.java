package org.holdfast.insight;

import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** Figures in the navigation. */
@Component
class FiguresPlace implements Place {
    private static final int ORDER = 50;

    @Override
    public String label() {
        return "Figures";
    }

    @Override
    public String path() {
        return "/figures";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return FiguresPermissions.of(CurrentActor.get()).any();
    }
}
