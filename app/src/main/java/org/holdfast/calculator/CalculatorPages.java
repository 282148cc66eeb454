package org.holdfast.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.exchange.clock.CaseFileWriter;
import org.holdfast.statute.Case;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.web.AllDayEvents;
import org.holdfast.web.Problems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Three questions and the answer, for anyone. Each page sends on all that was answered before it,
 * so that nothing need be kept between them: no session, no row, no address with an answer in it.
 */
@Controller
class CalculatorPages {
    private static final MediaType CALENDAR = MediaType.valueOf("text/calendar;charset=UTF-8");

    private final Clock clock;
    private final Turns turns;

    CalculatorPages(Clock clock, Turns turns) {
        this.clock = clock;
        this.turns = turns;
    }

    /** What has been read of the questions so far. */
    private sealed interface Step {
        record What(Problems problems) implements Step {}

        record When(Kind kind, Problems problems) implements Step {}

        record Terms(Kind kind, Problems problems) implements Step {}

        record InWords(Kind kind) implements Step {}

        record Ready(Kind kind, Case given) implements Step {}
    }

    @GetMapping("/calculator")
    ModelAndView begin() {
        return what(Answers.of(java.util.Map.of()), Problems.none());
    }

    @PostMapping("/calculator")
    ModelAndView next(
            HttpServletRequest request,
            @RequestParam(defaultValue = "answer") String to,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String opened) {
        var answers = Answers.of(request.getParameterMap());
        return turns.take(() -> next(answers, to, more, opened), () -> busy(answers));
    }

    private ModelAndView next(Answers answers, String to, String more, String opened) {
        var kind = answers.kind();
        if (to.equals("what")) {
            return what(answers, Problems.none());
        }
        if (kind.isPresent()
                && kind.get().hasDates()
                && (to.equals("when") || more.equals("stretch"))) {
            return when(
                    more.equals("stretch")
                            ? oneMore(answers, "stretches", Field.MOST_STRETCHES)
                            : answers,
                    kind.get(),
                    Problems.none());
        }
        return switch (read(answers, to.equals("terms") || more.equals("year"))) {
            case Step.What(var problems) -> what(answers, problems);
            case Step.When(var of, var problems) -> when(answers, of, problems);
            case Step.Terms(var of, var problems) ->
                    terms(
                            more.equals("year")
                                    ? oneMore(answers, "years", Field.MOST_YEARS)
                                    : answers,
                            of,
                            problems);
            case Step.InWords(var of) ->
                    page("calculator/in-words", answers, Problems.none()).addObject("kind", of);
            case Step.Ready(var of, var given) ->
                    page("calculator/answer", answers, Problems.none())
                            .addObject("answer", answer(answers, of, given))
                            .addObject("file", file(given).isPresent())
                            .addObject("opened", !opened.isEmpty());
        };
    }

    /** The dates of the answer for a calendar program. */
    @PostMapping("/calculator/dates.ics")
    Object calendar(HttpServletRequest request) {
        var answers = Answers.of(request.getParameterMap());
        return turns.<Object>take(() -> calendar(answers), () -> busy(answers));
    }

    private Object calendar(Answers answers) {
        if (!(read(answers, false) instanceof Step.Ready(var kind, var given))) {
            return next(answers, "answer", "", "");
        }
        var events = new AllDayEvents("Dates worked out by Holdfast", clock.instant());
        var lines = answer(answers, kind, given).lines();
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n);
            if (line.day().isPresent()) {
                events.add(event(line, line.day().get(), n));
            }
        }
        return download(events.text(), CALENDAR, "dates.ics");
    }

    /** The case as a file for {@code holdfast clock}. */
    @PostMapping("/calculator/case.json")
    Object caseFile(HttpServletRequest request) {
        var answers = Answers.of(request.getParameterMap());
        return turns.<Object>take(() -> caseFile(answers), () -> busy(answers));
    }

    private Object caseFile(Answers answers) {
        if (read(answers, false) instanceof Step.Ready(var _, var given)) {
            var file = file(given);
            if (file.isPresent()) {
                return download(file.get(), MediaType.APPLICATION_JSON, "case.json");
            }
        }
        return next(answers, "answer", "", "");
    }

    /**
     * How far the answers go.
     *
     * @param ask whether the third question is still to be asked
     */
    private static Step read(Answers answers, boolean ask) {
        if (answers.kind().isEmpty()) {
            return new Step.What(Problems.none().add("kind", "Choose what happened"));
        }
        var kind = answers.kind().get();
        if (!kind.hasDates()) {
            return new Step.InWords(kind);
        }
        var problems = WhenRules.check(answers, kind);
        if (problems.any()) {
            return new Step.When(kind, problems);
        }
        if (!kind.countsSchoolDays()) {
            return ready(answers, kind, SchoolCalendar.unknown(TypicalCalendar.NAME));
        }
        if (ask) {
            return new Step.Terms(kind, Problems.none());
        }
        return switch (TermRules.read(answers, kind)) {
            case TermRules.Calendar.Wrong(var wrong) -> new Step.Terms(kind, wrong);
            case TermRules.Calendar.Of(var calendar) -> ready(answers, kind, calendar);
        };
    }

    private static Step ready(Answers answers, Kind kind, SchoolCalendar calendar) {
        return new Step.Ready(kind, CaseRules.of(answers, kind, calendar));
    }

    private Answer answer(Answers answers, Kind kind, Case given) {
        return AnswerRules.of(answers, kind, given, LocalDate.now(clock));
    }

    private static Optional<String> file(Case given) {
        return CaseFileWriter.write(given, "calculator");
    }

    private static AllDayEvents.Event event(Line line, LocalDate day, int number) {
        return new AllDayEvents.Event(
                "calculator-%s-%s-%d".formatted(line.rule(), day, number),
                0,
                day,
                line.what(),
                line.when() + (line.check() ? ". Check this date." : ".") + " Not legal advice.",
                Optional.empty());
    }

    private static ResponseEntity<String> download(String text, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }

    private static Answers oneMore(Answers answers, String name, int most) {
        var now = answers.number(name, most);
        return answers.with(name, Integer.toString(Math.min(most, now + 1)));
    }

    /** Said to those who find no turn. */
    static ModelAndView busy(Answers answers) {
        var page = page("calculator/busy", answers, Problems.none());
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }

    private static ModelAndView what(Answers answers, Problems problems) {
        return page("calculator/what", answers, problems)
                .addObject("topics", List.of(Kind.Topic.values()))
                .addObject("names", String.join(" ", Field.ALL));
    }

    private static ModelAndView when(Answers answers, Kind kind, Problems problems) {
        return page("calculator/when", answers, problems)
                .addObject("form", new WhenForm(answers, kind));
    }

    private static ModelAndView terms(Answers answers, Kind kind, Problems problems) {
        return page("calculator/terms", answers, problems)
                .addObject("form", new TermsForm(answers, kind));
    }

    private static ModelAndView page(String template, Answers answers, Problems problems) {
        var page = new ModelAndView(template);
        page.addObject("answers", answers);
        page.addObject("problems", problems);
        if (problems.any()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }
}
