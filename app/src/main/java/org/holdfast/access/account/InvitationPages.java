package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind an invitation's link: choosing a password. */
@Controller
class InvitationPages {
    private static final String JOB = "invitation";

    private final AcceptInvitation accept;
    private final WebSessions sessions;

    InvitationPages(AcceptInvitation accept, WebSessions sessions) {
        this.accept = accept;
        this.sessions = sessions;
    }

    @GetMapping("/invitation/{secret}")
    String ask(@PathVariable String secret, HttpServletResponse response, Model model) {
        return page(secret, Problems.none(), response, model);
    }

    @PostMapping("/invitation/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var account = accept.invited(secret);
        if (account.isEmpty()) {
            return page(secret, Problems.none(), response, model);
        }
        var problem = PasswordRules.problem(password, account.get().email().value());
        if (problem.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(secret, Problems.none().add("password", problem.get()), response, model);
        }
        var person = CurrentActor.callAsJob(JOB, () -> accept.accept(secret, password));
        if (person.isEmpty()) {
            return page(secret, Problems.none(), response, model);
        }
        if (accept.canSignIn(person.get())) {
            return "redirect:" + sessions.begin(person.get(), request, response);
        }
        after.addFlashAttribute(
                "done", "Your password is set. You can sign in when your role begins");
        return "redirect:/sign-in";
    }

    /** Unknown, used and expired look the same. */
    private String page(
            String secret, Problems problems, HttpServletResponse response, Model model) {
        var account = accept.invited(secret);
        if (account.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "access/invitation-over";
        }
        model.addAttribute("name", account.get().name());
        model.addAttribute("email", account.get().email().value());
        model.addAttribute("secret", secret);
        model.addAttribute("problems", problems);
        return "access/invitation";
    }
}
