package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.RouteScene;
import org.holdfast.RouteTable;
import org.holdfast.RouteTable.Answer;
import org.holdfast.RouteTable.Caller;
import org.holdfast.RouteTable.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page of the table of routes, as a person who may see it: with nothing that axe finds, on a
 * desk and on a phone, and without sideways scrolling on the narrowest screen.
 */
@BrowserTest
class EveryPageTest {
    /** Whom to be, best first: who sees most of a page finds most of its faults. */
    private static final List<Caller> WHO =
            List.of(
                    Caller.HEADTEACHER,
                    Caller.ADMINISTRATOR,
                    Caller.EXCLUSIONS_OFFICER,
                    Caller.GOVERNOR,
                    Caller.ANALYST,
                    Caller.SCHOOL_STAFF,
                    Caller.ANONYMOUS);

    /** No pages, but what pages are made with: that one lacks is what its browser complains of. */
    private static final String FILES = "/assets/";

    @Autowired RouteScene scene;
    @Autowired Visits visits;

    private final Map<Caller, Visit> open = new EnumMap<>(Caller.class);

    @AfterEach
    void everyoneLeaves() {
        open.values().forEach(Visit::close);
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsForEveryone() {
        var standing = scene.set();
        return Stream.concat(
                        RouteTable.read().stream()
                                .filter(line -> line.route().method().equals("GET"))
                                .filter(line -> !line.route().path().startsWith(FILES))
                                .flatMap(line -> calls(standing, line)),
                        Stream.of(
                                new Call(Caller.ANONYMOUS, "/sign-in"),
                                new Call(Caller.ANONYMOUS, "/sources")))
                .distinct()
                .map(call ->
                        DynamicTest.dynamicTest(
                                call.toString(),
                                () -> look(visit(standing, call.who()), call.path())));
    }

    private record Call(Caller who, String path) {}

    /** One who gets the page, and one who gets the words that refuse it. */
    private static Stream<Call> calls(RouteScene.Standing standing, Line line) {
        var path = standing.path(line.route());
        return Stream.of(Answer.ALLOWED, Answer.REFUSED, Answer.NOT_FOUND)
                .flatMap(answer ->
                        WHO.stream().filter(who -> line.answers().get(who) == answer).limit(1))
                .limit(1)
                .map(who -> new Call(who, path));
    }

    private void look(Visit visit, String path) {
        var answer = visit.ask(path);
        assertThat(answer.status()).as("the status of " + path).isLessThan(500);
        assertThat(answer.status() < 400 || path.startsWith("/actuator") || isPage(answer))
                .as("a page says what is wrong with " + path)
                .isTrue();
        if (!isPage(answer)) {
            return;
        }
        visit.wide(Visit.DESK);
        visit.open(path, HoldfastPage::new);
        assertThat(PageFaults.runsScript(visit.page())).as("the page's script ran").isTrue();
        visit.wide(Visit.PHONE);
        visit.at(HoldfastPage::new);
        visit.wide(Visit.NARROWEST);
        assertThat(PageFaults.frame(visit.page())).as("at the narrowest").isEmpty();
    }

    /** Not a file to keep, though it be written in HTML. */
    private static boolean isPage(APIResponse answer) {
        var headers = answer.headers();
        return headers.getOrDefault("content-type", "").startsWith("text/html")
                && !headers.getOrDefault("content-disposition", "").startsWith("attachment");
    }

    private Visit visit(RouteScene.Standing standing, Caller who) {
        return open.computeIfAbsent(
                who,
                _ ->
                        who == Caller.ANONYMOUS
                                ? visits.byAnyone()
                                : visits.by(standing.people().get(who)));
    }
}
