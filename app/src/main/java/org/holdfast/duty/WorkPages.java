package org.holdfast.duty;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.holdfast.access.CurrentActor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Today, and the whole list of work. */
@Controller
class WorkPages {
    private final ListWork listWork;

    WorkPages(ListWork listWork) {
        this.listWork = listWork;
    }

    @GetMapping("/today")
    String today(
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("any", DutyPermissions.of(CurrentActor.person()).any());
        model.addAttribute(
                "work", listWork.today(WorkFilter.of(standing, list, school, "", "due"), page));
        model.addAttribute("standings", Standing.OPEN);
        return "duty/today";
    }

    @GetMapping("/duties")
    String duties(
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "due") String order,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute(
                "work", listWork.list(WorkFilter.of(standing, list, school, rule, order), page));
        model.addAttribute("standings", Standing.values());
        model.addAttribute("orders", WorkFilter.Order.values());
        return "duty/work";
    }

    @GetMapping("/duties.csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "due") String order) {
        var lines = listWork.all(WorkFilter.of(standing, list, school, rule, order));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"duties.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(csv(lines));
    }

    private static String csv(List<WorkLine> lines) {
        var text = new StringWriter();
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(
                                "standing",
                                "due",
                                "when",
                                "rule",
                                "duty",
                                "owed_by",
                                "school",
                                "about",
                                "case")
                        .get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var line : lines) {
                var item = line.item();
                printer.printRecord(
                        item.standing().key(),
                        item.when().date().map(Object::toString).orElse(""),
                        safe(line.due()),
                        safe(item.rule()),
                        safe(item.title()),
                        safe(item.parties().by()),
                        safe(line.school()),
                        safe(line.whom()),
                        item.subject().cause().code());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
