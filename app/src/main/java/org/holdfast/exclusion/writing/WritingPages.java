package org.holdfast.exclusion.writing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.letter.LetterField;
import org.holdfast.letter.LetterKind;
import org.holdfast.letter.LetterOutcome;
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

/** Writing a letter about an exclusion. */
@Controller
class WritingPages {
    private final WriteCaseLetter writeCaseLetter;

    WritingPages(WriteCaseLetter writeCaseLetter) {
        this.writeCaseLetter = writeCaseLetter;
    }

    @GetMapping("/exclusions/{id}/write/{kind}")
    String form(@PathVariable UUID id, @PathVariable String kind, Model model) {
        var known = kind(kind);
        var begun = writeCaseLetter.begin(new ExclusionId(id), known);
        var questions = LetterQuestions.of(known, begun.about(), begun.contacts());
        var offered = new HashMap<String, List<String>>();
        for (var field : LetterField.values()) {
            LetterQuestions.offered(field, begun)
                    .ifPresent(words -> offered.put(LetterQuestions.name(field), List.of(words)));
        }
        return page(begun, known, new TypedForm(questions, offered), Problems.none(), model);
    }

    @PostMapping("/exclusions/{id}/write/{kind}")
    String write(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var known = kind(kind);
        var begun = writeCaseLetter.begin(new ExclusionId(id), known);
        var form =
                new TypedForm(
                        LetterQuestions.of(known, begun.about(), begun.contacts()),
                        Map.copyOf(typed));
        var problems = form.problems();
        WriteCaseLetter.problemWith(known, form)
                .filter(_ -> problems.of("email").isEmpty())
                .ifPresent(words -> problems.add("email", words));
        if (!problems.any()) {
            switch (writeCaseLetter.write(new ExclusionId(id), known, form)) {
                case LetterOutcome.Written(var letter) -> {
                    return "redirect:/letters/" + letter.value();
                }
                case LetterOutcome.WrongAddressee(var words) -> problems.add("to", words);
                case LetterOutcome.FactsMissing(var fields) ->
                        form = asking(form, fields, problems);
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(begun, known, form, problems, model);
    }

    /** The same form, which also asks for what the letter must say and nobody has recorded. */
    private static TypedForm asking(TypedForm form, List<LetterField> missing, Problems problems) {
        var questions = new ArrayList<>(form.questions());
        for (var field : missing) {
            if (questions.stream()
                    .noneMatch(one -> one.name().equals(LetterQuestions.name(field)))) {
                questions.add(LetterQuestions.line(field, hint(field)));
            }
            problems.add(
                    LetterQuestions.name(field),
                    "The letter must say: " + field.title().toLowerCase(Locale.UK));
        }
        return new TypedForm(List.<Question>copyOf(questions), form.typed());
    }

    private static String hint(LetterField field) {
        return field == LetterField.BOARD_MEET_BY
                ? "Better: record on the case on which day the governing board was told, and"
                        + " Holdfast works it out."
                : "";
    }

    private static LetterKind kind(String slug) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String page(
            WriteCaseLetter.Beginning begun,
            LetterKind kind,
            TypedForm form,
            Problems problems,
            Model model) {
        model.addAttribute("begun", begun);
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "exclusion/write";
    }
}
