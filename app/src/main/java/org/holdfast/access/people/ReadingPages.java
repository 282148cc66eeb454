package org.holdfast.access.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.PersonId;
import org.holdfast.access.Readings;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What one person opened. It names no pupil: it shows when, which page, and how many pupils were on
 * it, to whoever keeps the person's account.
 */
@Controller
class ReadingPages {
    private final ShowPeople showPeople;
    private final Readings readings;
    private final TransactionTemplate transaction;

    ReadingPages(ShowPeople showPeople, Readings readings, TransactionTemplate transaction) {
        this.showPeople = showPeople;
        this.readings = readings;
        this.transaction = transaction;
    }

    @GetMapping("/people/{id}/readings")
    String readings(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> typed,
            Model model) {
        var person = showPeople.person(new PersonId(id));
        if (!person.keeps()) {
            throw new NotAllowed();
        }
        var from = RoleForm.date(typed, "from");
        var until = RoleForm.date(typed, "until");
        var narrowed = new Readings.Narrowed(Optional.empty(), from.date(), until.date());
        transaction.executeWithoutResult(_ -> {
            var paging = Paging.of(page, readings.count(person.id(), narrowed));
            model.addAttribute("paging", paging);
            model.addAttribute("readings", readings.by(person.id(), narrowed, paging));
        });
        model.addAttribute("person", person);
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        model.addAttribute(
                "path",
                "/people/%s/readings?from-day=%s&from-month=%s&from-year=%s&until-day=%s&until-month=%s&until-year=%s&"
                        .formatted(
                                id,
                                digits(from.day()),
                                digits(from.month()),
                                digits(from.year()),
                                digits(until.day()),
                                digits(until.month()),
                                digits(until.year())));
        return "access/readings";
    }

    private static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }
}
