package org.holdfast.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The year at a glance. */
@Controller
class CalendarPages {
    static final int EARLIEST_YEAR = 2000;
    static final int LATEST_YEAR = 2100;

    private final CalendarViews views;

    CalendarPages(CalendarViews views) {
        this.views = views;
    }

    @GetMapping({"/schools/{id}/calendar", "/authorities/{id}/calendar"})
    String calendar(@PathVariable UUID id, @RequestParam Optional<Integer> year, Model model) {
        var owner = views.owner(new OrganisationId(id));
        var shown = year.map(CalendarPages::year).orElseGet(views::today);
        model.addAttribute("calendar", views.view(owner, shown));
        model.addAttribute("changes", views.changes(owner, shown));
        model.addAttribute("mayChange", mayChange(owner));
        model.addAttribute(
                "marks",
                Arrays.stream(CalendarView.Mark.values())
                        .filter(mark -> mark != CalendarView.Mark.NONE)
                        .toList());
        return "organisation/calendar";
    }

    static boolean mayChange(CalendarOwner owner) {
        var permissions = new OrganisationPermissions(CurrentActor.get());
        return owner.school()
                ? permissions.mayChangeCalendar(new SchoolId(owner.id().value()))
                : permissions.mayChangeCalendar(new AuthorityId(owner.id().value()));
    }

    /** A year that a calendar can have. */
    static SchoolYear year(int start) {
        if (start < EARLIEST_YEAR || start > LATEST_YEAR) {
            throw new NotFound();
        }
        return new SchoolYear(start);
    }
}
