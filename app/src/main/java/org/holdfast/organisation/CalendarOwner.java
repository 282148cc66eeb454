package org.holdfast.organisation;

import org.holdfast.access.OrganisationId;

/** Whose calendar: a school's or an authority's. */
record CalendarOwner(
        OrganisationId id,
        String name,
        boolean school,
        OrganisationId authority,
        String authorityName) {

    /** Where its pages are. */
    public String path() {
        return (school ? "/schools/" : "/authorities/") + id.value();
    }

    public String calendarPath(int year) {
        return path() + "/calendar?year=" + year;
    }
}
