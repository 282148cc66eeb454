package org.holdfast.pupil;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Organisations;
import org.holdfast.web.Choice;
import org.holdfast.web.DateInput;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A pupil added by hand, between two imports. */
@Controller
class AddPupilPages {
    private final AddPupil addPupil;
    private final Organisations organisations;
    private final Clock clock;

    AddPupilPages(AddPupil addPupil, Organisations organisations, Clock clock) {
        this.addPupil = addPupil;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/pupils/new")
    String ask(Model model) {
        return form(
                NewPupilForm.empty(),
                DateInput.empty(),
                DateInput.of(LocalDate.now(clock)),
                Problems.none(),
                model);
    }

    @PostMapping("/pupils/new")
    String add(
            NewPupilForm form,
            @RequestParam java.util.Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var birth = date("birth", typed);
        var from = date("from", typed);
        var problems =
                form.problems(
                        birth,
                        from,
                        LocalDate.now(clock),
                        schools("").stream().map(Choice::value).toList());
        if (problems.any()) {
            return refused(form, birth, from, problems, model, response);
        }
        var pupil = form.pupil(birth.date().orElseThrow(), from.date().orElseThrow());
        return switch (addPupil.add(pupil)) {
            case AddPupil.Added.New(var id) -> added(id, "The pupil has been added", flash);
            case AddPupil.Added.Known(var id) ->
                    added(id, "The pupil was known by this UPN. Their record goes on here", flash);
            case AddPupil.Added.UpnTaken _ ->
                    refused(
                            form,
                            birth,
                            from,
                            Problems.none()
                                    .add(
                                            "upn",
                                            "This UPN belongs to a pupil with another date of birth. Check both"),
                            model,
                            response);
        };
    }

    private static String added(PupilId id, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words);
        return "redirect:/pupils/" + id.value();
    }

    private String refused(
            NewPupilForm form,
            DateInput birth,
            DateInput from,
            Problems problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(form, birth, from, problems, model);
    }

    private String form(
            NewPupilForm form, DateInput birth, DateInput from, Problems problems, Model model) {
        if (!PupilPermissions.worksWithPupils(CurrentActor.get())) {
            throw new NotAllowed();
        }
        model.addAttribute("form", form);
        model.addAttribute("birth", birth);
        model.addAttribute("from", from);
        model.addAttribute("problems", problems);
        model.addAttribute("schools", schools(form.school()));
        model.addAttribute("years", choices("year-group", form.yearGroup()));
        model.addAttribute("sexes", choices("sex", form.sex()));
        model.addAttribute("statuses", choices("enrolment-status", form.status()));
        return "pupil/add";
    }

    private List<Choice> schools(String chosen) {
        var mine = CurrentActor.get().pupilSchools();
        var choices =
                organisations
                        .names(mine.stream().map(SchoolId::organisation).toList())
                        .entrySet()
                        .stream()
                        .map(entry -> {
                            var id = entry.getKey().value().toString();
                            return new Choice(
                                    id, entry.getValue(), id.equals(chosen) || mine.size() == 1);
                        })
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
        return choices;
    }

    private static List<Choice> choices(String set, String chosen) {
        return CodeSet.named(set).all().stream()
                .map(code -> new Choice(code.code(), code.label(), code.code().equals(chosen)))
                .toList();
    }

    private static DateInput date(String name, java.util.Map<String, String> typed) {
        return new DateInput(
                typed.getOrDefault(name + "-day", ""),
                typed.getOrDefault(name + "-month", ""),
                typed.getOrDefault(name + "-year", ""));
    }
}
