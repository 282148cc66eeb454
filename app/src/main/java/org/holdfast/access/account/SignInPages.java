package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.holdfast.access.PersonId;
import org.holdfast.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
class SignInPages {
    private final SignIn signIn;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final RequestCache wanted;

    SignInPages(
            SignIn signIn,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            RequestCache wanted) {
        this.signIn = signIn;
        this.contexts = contexts;
        this.sessions = sessions;
        this.wanted = wanted;
    }

    @GetMapping("/sign-in")
    String ask(Model model) {
        return page(model, "", Problems.none());
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (signIn.signIn(email, password)) {
            case SignInOutcome.Welcome(var person) -> welcome(person, request, response);
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
                                    .formatted(inWords(pause.toSeconds() + 1)),
                            response,
                            model);
        };
    }

    private String welcome(
            PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(person.value()), null, List.of());
        sessions.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
        var before = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return "redirect:" + (before == null ? "/today" : before.getRedirectUrl());
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

    private static String inWords(long seconds) {
        if (seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        var minutes = (seconds + 59) / 60;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
