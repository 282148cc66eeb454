package org.holdfast.pupil;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Organisations;
import org.holdfast.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pupils at one's school or schools. */
@Controller
class PupilListPages {
    private static final Set<String> NOT_A_YEAR = Set.of("M", "X", "E1", "E2");

    private final ListPupils listPupils;
    private final Organisations organisations;

    PupilListPages(ListPupils listPupils, Organisations organisations) {
        this.listPupils = listPupils;
        this.organisations = organisations;
    }

    @GetMapping("/pupils")
    String list(
            @RequestParam Optional<UUID> school,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "everyone") String group,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter =
                new RollFilter(
                        school.map(SchoolId::new),
                        years(year).stream()
                                .filter(Choice::chosen)
                                .map(Choice::value)
                                .filter(value -> !value.isEmpty())
                                .findFirst(),
                        RollFilter.Group.ofKey(group),
                        sort.equals("year") ? RollFilter.Sort.YEAR : RollFilter.Sort.NAME);
        var names = schoolNames();
        model.addAttribute("list", listPupils.list(filter, page));
        model.addAttribute("names", names);
        model.addAttribute("schools", schools(names, filter));
        model.addAttribute("years", years(year));
        model.addAttribute("groups", groups(filter));
        model.addAttribute("sort", sort(filter));
        model.addAttribute("path", path(filter) + "sort=" + sort(filter) + "&");
        model.addAttribute("sortPath", path(filter));
        return "pupil/list";
    }

    private static String sort(RollFilter filter) {
        return filter.sort().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String path(RollFilter filter) {
        return "/pupils?"
                + filter.school().map(id -> "school=" + id.value() + "&").orElse("")
                + filter.yearGroup().map(code -> "year=" + code + "&").orElse("")
                + "group="
                + filter.group().key()
                + "&";
    }

    private Map<SchoolId, String> schoolNames() {
        var ids = CurrentActor.get().pupilSchools().stream().map(SchoolId::organisation).toList();
        return organisations.names(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> new SchoolId(entry.getKey().value()),
                                Map.Entry::getValue));
    }

    private static List<Choice> schools(Map<SchoolId, String> names, RollFilter filter) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(entry ->
                        new Choice(
                                entry.getKey().value().toString(),
                                entry.getValue(),
                                filter.school().filter(entry.getKey()::equals).isPresent()))
                .toList();
    }

    private static List<Choice> years(String chosen) {
        return CodeSet.named("year-group").all().stream()
                .filter(code -> !NOT_A_YEAR.contains(code.code()))
                .map(code -> new Choice(code.code(), code.label(), code.code().equals(chosen)))
                .toList();
    }

    private static List<Choice> groups(RollFilter filter) {
        return Arrays.stream(RollFilter.Group.values())
                .map(group -> new Choice(group.key(), group.title(), group == filter.group()))
                .toList();
    }
}
