package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first visit: whoever can read the console makes the first administrator. */
@Controller
class SetUpPages {
    private static final String JOB = "first visit";

    private final SetUp setUp;
    private final WebSessions sessions;

    SetUpPages(SetUp setUp, WebSessions sessions) {
        this.setUp = setUp;
        this.sessions = sessions;
    }

    @GetMapping("/setup")
    String ask(Model model) {
        return page(SetUpForm.empty(), Problems.none(), model);
    }

    @PostMapping("/setup")
    String setUp(
            SetUpForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        var known = !setUp.authorities(form.authority()).isEmpty();
        var problems = form.problems(known);
        if (problems.any()) {
            return refuse(form, problems, response, model);
        }
        return switch (CurrentActor.callAsJob(JOB, () -> setUp.setUp(form))) {
            case SetUpOutcome.Done(var person) -> {
                sessions.begin(person, request, response);
                yield "redirect:/people";
            }
            case SetUpOutcome.WrongCode _ ->
                    refuse(
                            form,
                            Problems.none()
                                    .add(
                                            "code",
                                            "This is not the code that the console shows. It changes when Holdfast starts again"),
                            response,
                            model);
            case SetUpOutcome.TooSoon(var pause) ->
                    refuse(
                            form,
                            Problems.none()
                                    .add(
                                            "code",
                                            "There have been too many wrong codes. Try again in %s"
                                                    .formatted(PauseWords.of(pause))),
                            response,
                            model);
            case SetUpOutcome.Refused(var found) -> refuse(form, found, response, model);
        };
    }

    private String refuse(
            SetUpForm form, Problems problems, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(form, problems, model);
    }

    private String page(SetUpForm form, Problems problems, Model model) {
        model.addAttribute("authorities", setUp.authorities(form.authority()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "access/setup";
    }
}
