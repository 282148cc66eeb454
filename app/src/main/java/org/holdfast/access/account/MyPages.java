package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Problems;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, password, sessions, roles. */
@Controller
class MyPages {
    private static final int LONGEST_NAME = 100;

    private final KeepOwnAccount own;
    private final WebSessions sessions;

    MyPages(KeepOwnAccount own, WebSessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping("/me")
    String me(Model model) {
        var account = own.account();
        return page(account.name(), Problems.none(), model);
    }

    @PostMapping("/me/name")
    String rename(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    name,
                    Problems.none().add("name", "Enter your name, in 100 letters or fewer"),
                    model);
        }
        own.rename(name, version);
        after.addFlashAttribute("done", "Your name has been changed");
        return "redirect:/me";
    }

    @PostMapping("/me/password")
    String changePassword(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var account = own.account();
        var problem = PasswordRules.problem(next, account.email().value());
        var problems = Problems.none();
        if (problem.isPresent()) {
            problems.add("next", problem.get());
        } else {
            own.changePassword(present, next, request.getSession().getId())
                    .ifPresent(words -> problems.add("present", words));
        }
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(account.name(), problems, model);
        }
        after.addFlashAttribute(
                "done", "Your password has been changed, and every other session signed out");
        return "redirect:/me";
    }

    @PostMapping("/me/sign-out-everywhere")
    String signOutEverywhere(HttpServletRequest request) {
        own.signOutEverywhere();
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        return "redirect:/";
    }

    private String page(String name, Problems problems, Model model) {
        var account = own.account();
        model.addAttribute("account", account);
        model.addAttribute("name", name);
        model.addAttribute("email", account.email().value());
        model.addAttribute("holdings", CurrentActor.person().holdings());
        model.addAttribute("sessions", sessions.open(account.id()));
        model.addAttribute("problems", problems);
        return "access/me";
    }
}
