package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Holding;
import org.holdfast.web.Choice;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For which of one's organisations one acts: it decides which lists open first. */
@Controller
class ActingForPages {

    @GetMapping("/acting-for")
    String ask(Model model) {
        return page(Problems.none(), model);
    }

    @PostMapping("/acting-for")
    String choose(
            @RequestParam(defaultValue = "") String organisation,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var chosen =
                CurrentActor.person().holdings().stream()
                        .map(Holding::organisation)
                        .map(id -> id.value())
                        .filter(id -> id.toString().equals(organisation))
                        .findFirst();
        if (chosen.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    Problems.none().add("organisation", "Choose whom you are acting for"), model);
        }
        UUID id = chosen.get();
        session.setAttribute(ActingFilter.ACTING_FOR, id);
        return "redirect:/today";
    }

    private static String page(Problems problems, Model model) {
        model.addAttribute("choices", choices());
        model.addAttribute("problems", problems);
        return "access/acting-for";
    }

    private static List<Choice> choices() {
        var person = CurrentActor.person();
        return person.holdings().stream()
                .map(Holding::organisation)
                .distinct()
                .map(organisation -> {
                    var here =
                            person.holdings().stream()
                                    .filter(held -> held.organisation().equals(organisation))
                                    .toList();
                    return new Choice(
                            organisation.value().toString(),
                            here.getFirst().organisationName(),
                            String.join(
                                    ", ", here.stream().map(held -> held.role().title()).toList()),
                            organisation.equals(person.acting()));
                })
                .toList();
    }
}
