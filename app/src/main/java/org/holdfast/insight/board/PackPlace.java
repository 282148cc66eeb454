package org.holdfast.insight.board;

import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** Board packs in the navigation. */
@Component
class PackPlace implements Place {
    private static final int ORDER = 60;

    @Override
    public String label() {
        return "Board packs";
    }

    @Override
    public String path() {
        return "/board-packs";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return PackPermissions.any(CurrentActor.get());
    }
}
