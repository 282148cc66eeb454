package org.holdfast.duty;

import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** Today in the navigation: everybody's home. */
@Component
class TodayPlace implements Place {
    private static final int ORDER = 10;

    @Override
    public String label() {
        return "Today";
    }

    @Override
    public String path() {
        return "/today";
    }

    @Override
    public boolean holds(String address) {
        return address.startsWith(path()) || address.startsWith("/duties");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return true;
    }
}
