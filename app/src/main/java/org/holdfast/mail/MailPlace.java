package org.holdfast.mail;

import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** "Mail" under More, for whoever has its list. */
@Component
class MailPlace implements Place {
    private static final int ORDER = 80;

    @Override
    public String label() {
        return "Mail";
    }

    @Override
    public String path() {
        return "/mail";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return MailPermissions.hasList(CurrentActor.get());
    }

    @Override
    public String purpose() {
        return "Emails that have not gone, and those that someone must decide about";
    }
}
