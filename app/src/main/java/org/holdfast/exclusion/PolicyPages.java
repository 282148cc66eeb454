package org.holdfast.exclusion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The authority's own numbers: each with its source, who changed it and from when. */
@Controller
class PolicyPages {
    private static final Question WHY =
            new Question.Line("why", "Why", "For example, the board’s decision and its day")
                    .orElse("Say why it is changed");
    private static final List<Question> OF_A_NUMBER =
            List.of(
                    new Question.Line("number", "Number", "A whole number from 0 to 100")
                            .orElse("Enter a number"),
                    WHY);
    private static final List<Question> OF_A_SWITCH =
            List.of(
                    new Question.One(
                            "number",
                            "Do they stop a decision?",
                            "",
                            List.of(
                                    new Question.Option("1", "Yes"),
                                    new Question.Option("0", "No")),
                            "Say whether they stop a decision"),
                    WHY);

    private final KeepLocalPolicy keepLocalPolicy;

    PolicyPages(KeepLocalPolicy keepLocalPolicy) {
        this.keepLocalPolicy = keepLocalPolicy;
    }

    @GetMapping("/exclusions/policy")
    String policy(Model model) {
        model.addAttribute("policy", keepLocalPolicy.show());
        return "exclusion/policy";
    }

    @GetMapping("/exclusions/policy/{setting}")
    String form(@PathVariable String setting, Model model) {
        var policy = keepLocalPolicy.show();
        policy.requireSet();
        var known = setting(setting);
        return page(policy, known, TypedForm.empty(questions(known)), Problems.none(), model);
    }

    @PostMapping("/exclusions/policy/{setting}")
    String set(
            @PathVariable String setting,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var known = setting(setting);
        var form = new TypedForm(questions(known), Map.copyOf(typed));
        var problems = form.problems();
        var possible = known.isSwitch() ? "[01]" : "[0-9]{1,2}|100";
        if (problems.of("number").isEmpty() && !form.one("number").matches(possible)) {
            problems.add("number", "Enter a whole number from 0 to 100");
        }
        if (problems.any()) {
            var policy = keepLocalPolicy.show();
            policy.requireSet();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(policy, known, form, problems, model);
        }
        keepLocalPolicy.set(known, Integer.parseInt(form.one("number")), form.one("why"));
        next.addFlashAttribute("done", "Changed from now on: " + known.title());
        return "redirect:/exclusions/policy";
    }

    private static List<Question> questions(Setting setting) {
        return setting.isSwitch() ? OF_A_SWITCH : OF_A_NUMBER;
    }

    private static Setting setting(String path) {
        return Arrays.stream(Setting.values())
                .filter(one -> one.path().equals(path.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String page(
            KeepLocalPolicy.Shown policy,
            Setting setting,
            TypedForm form,
            Problems problems,
            Model model) {
        model.addAttribute("policy", policy);
        model.addAttribute("setting", setting);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "exclusion/policy-number";
    }
}
