package org.holdfast.pupil;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Readings;
import org.holdfast.web.DateInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** "Who opened it", from a pupil's page. */
@Controller
class ReaderPages {
    private final ShowReaders showReaders;

    ReaderPages(ShowReaders showReaders) {
        this.showReaders = showReaders;
    }

    @GetMapping("/pupils/{id}/readers")
    String readers(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> typed,
            Model model) {
        var from = date(typed, "from");
        var until = date(typed, "until");
        var narrowed =
                new Readings.Narrowed(
                        Optional.of(reader).filter(one -> !one.isEmpty()),
                        from.date(),
                        until.date());
        model.addAttribute("shown", showReaders.show(new PupilId(id), narrowed, page));
        model.addAttribute("id", id);
        model.addAttribute("reader", reader);
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        model.addAttribute(
                "path",
                "/pupils/%s/readers?reader=%s&%s&%s&"
                        .formatted(
                                id,
                                UriUtils.encodeQueryParam(reader, "UTF-8"),
                                query("from", from),
                                query("until", until)));
        return "pupil/readers";
    }

    private static DateInput date(Map<String, String> typed, String name) {
        return new DateInput(
                typed.getOrDefault(name + "-day", ""),
                typed.getOrDefault(name + "-month", ""),
                typed.getOrDefault(name + "-year", ""));
    }

    /** A date that cannot be read narrows nothing and goes no further. */
    private static String query(String name, DateInput input) {
        return input.date()
                .map(date ->
                        "%1$s-day=%2$d&%1$s-month=%3$d&%1$s-year=%4$d"
                                .formatted(
                                        name,
                                        date.getDayOfMonth(),
                                        date.getMonthValue(),
                                        date.getYear()))
                .orElse("");
    }
}
