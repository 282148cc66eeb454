package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.holdfast.access.FirstVisit;
import org.holdfast.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
class SignInPages {
    private final SignIn signIn;
    private final WebSessions sessions;
    private final FirstVisit firstVisit;

    SignInPages(SignIn signIn, WebSessions sessions, FirstVisit firstVisit) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.firstVisit = firstVisit;
    }

    /** Who comes first has nothing to sign in to: the way leads to setting up. */
    @GetMapping("/sign-in")
    String ask(Model model) {
        return firstVisit.open() ? "redirect:/setup" : page(model, "", Problems.none());
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (signIn.signIn(email, password)) {
            case SignInOutcome.Welcome(var person) ->
                    "redirect:" + sessions.begin(person, request, response);
            case SignInOutcome.Refused _ ->
                    refuse(
                            email,
                            "The email address and password do not match. Check both and try again",
                            response,
                            model);
            case SignInOutcome.TooSoon(var pause) ->
                    refuse(
                            email,
                            "There have been too many attempts with this email address. Try again in %s"
                                    .formatted(PauseWords.of(pause)),
                            response,
                            model);
        };
    }

    private String refuse(String email, String words, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(model, email, Problems.none().add("email", words));
    }

    private String page(Model model, String email, Problems problems) {
        model.addAttribute("email", email);
        model.addAttribute("problems", problems);
        return "access/sign-in";
    }
}
