package org.holdfast.pupil;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and ends the adults around a pupil. */
@Service
class KeepContacts {
    private final PupilAccess access;
    private final Contacts contacts;
    private final PupilRecords records;

    KeepContacts(PupilAccess access, Contacts contacts, PupilRecords records) {
        this.access = access;
        this.contacts = contacts;
        this.records = records;
    }

    @Transactional
    void add(PupilId pupil, Contact contact) {
        access.permissions(pupil).requireKeep();
        contacts.add(pupil, contact);
        event(pupil, "contact_added", contact.id());
    }

    /**
     * Changes it.
     *
     * @param contact what it is to be, with the version that was shown
     */
    @Transactional
    void change(PupilId pupil, Contact contact) {
        access.permissions(pupil).requireKeep();
        contacts.end(pupil, contact.id(), contact.version());
        contacts.add(pupil, contact.next());
        event(pupil, "contact_changed", contact.id());
    }

    /** Ends it, if the version that was shown is still the newest. */
    @Transactional
    void end(PupilId pupil, UUID contact, int version) {
        access.permissions(pupil).requireKeep();
        contacts.end(pupil, contact, version);
        event(pupil, "contact_ended", contact);
    }

    private void event(PupilId pupil, String kind, UUID contact) {
        records.event(pupil, kind, records.today(), "{\"contact\": \"%s\"}".formatted(contact));
    }
}
