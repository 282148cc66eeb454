package org.holdfast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.RouteTable.Answer;
import org.holdfast.RouteTable.Caller;
import org.holdfast.RouteTable.Line;
import org.holdfast.RouteTable.Route;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route of the application has a line in {@code routes.csv} and does what the line says. */
@HoldfastTest
@Import({AccessFixtures.class, org.holdfast.pupil.PupilFixtures.class, RouteScene.class})
class RoutesTest {

    /** Answered by a filter, before any handler mapping is asked. */
    private static final Set<Route> OF_FILTERS = Set.of(new Route("POST", "/sign-out"));

    @Autowired ApplicationContext application;
    @Autowired MockMvc pages;
    @Autowired RouteScene scene;

    private RouteScene.Standing standing;

    @BeforeEach
    void aPersonOfEachRoleAndARecordOfEachKind() {
        standing = scene.set();
    }

    @Test
    void everyRouteHasALineThatSaysWhoMayCallIt() throws Exception {
        var known = RouteTable.read().stream().map(Line::route).collect(Collectors.toSet());
        var missing = new TreeSet<>(Comparator.comparing(Route::path).thenComparing(Route::method));
        missing.addAll(routes());
        missing.removeAll(known);
        var lines = new ArrayList<String>();
        for (var route : missing) {
            lines.add(RouteTable.written(route, answers(route, "")));
        }
        assertThat(lines)
                .as(
                        "routes without a line in app/src/test/resources/routes.csv. Decide who may call each, and"
                                + " add it. This is what they answer now: check every word of it first."
                                + " A route with an id needs an example: see RouteExamples")
                .isEmpty();
    }

    @Test
    void noLineNamesARouteThatHasGone() {
        assertThat(RouteTable.read().stream().map(Line::route)).isSubsetOf(routes());
        assertThat(RouteTable.read().stream().map(Line::route)).doesNotHaveDuplicates();
    }

    @Test
    void everyRouteDoesWhatItsLineSays() throws Exception {
        var wrong = new ArrayList<String>();
        for (var line : RouteTable.read()) {
            if (!routes().contains(line.route())) {
                continue;
            }
            var answers = answers(line.route(), line.form());
            line.answers()
                    .forEach((caller, expected) -> {
                        if (answers.get(caller) != expected) {
                            wrong.add(
                                    "%s as %s: routes.csv says %s, the answer is %s"
                                            .formatted(
                                                    line.route(),
                                                    caller,
                                                    expected,
                                                    answers.get(caller)));
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    /** The public calculator changes nothing and keeps nothing, so that it needs none. */
    @Test
    void aFormWithoutItsTokenIsNotTaken() throws Exception {
        for (var route : routes()) {
            if (!route.method().equals("POST")
                    || route.path().equals("/error")
                    || route.path().startsWith("/calculator")) {
                continue;
            }
            var response =
                    pages.perform(
                                    request(HttpMethod.POST, standing.path(route))
                                            .with(
                                                    SignedIn.as(
                                                            standing.people()
                                                                    .get(Caller.ADMINISTRATOR))))
                            .andReturn()
                            .getResponse();
            assertThat(response.getStatus()).as(route + " without a token").isEqualTo(403);
        }
    }

    private Map<Caller, Answer> answers(Route route, String form) throws Exception {
        var answers = new EnumMap<Caller, Answer>(Caller.class);
        for (var caller : Caller.values()) {
            answers.put(caller, answer(route, form, caller));
        }
        return answers;
    }

    private Answer answer(Route route, String form, Caller caller) throws Exception {
        var call = request(HttpMethod.valueOf(route.method()), standing.path(route)).with(csrf());
        for (var pair : form.isEmpty() ? new String[0] : form.split("&", -1)) {
            call.param(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        if (caller != Caller.ANONYMOUS) {
            call.with(SignedIn.as(standing.people().get(caller)));
        }
        var response = pages.perform(call).andReturn().getResponse();
        var to = response.getRedirectedUrl();
        if (to != null && to.endsWith("/sign-in") && !route.path().equals("/sign-out")) {
            return Answer.SIGN_IN;
        }
        var status = response.getStatus();
        if (status >= 500 && !route.path().equals("/error")) {
            throw new AssertionError(
                    "%s as %s is a fault: %d".formatted(route, caller, response.getStatus()));
        }
        return status == 403 ? Answer.REFUSED : status == 404 ? Answer.NOT_FOUND : Answer.ALLOWED;
    }

    private Set<Route> routes() {
        var routes = new TreeSet<>(Comparator.comparing(Route::path).thenComparing(Route::method));
        application
                .getBeansOfType(HandlerMapping.class)
                .values()
                .forEach(mapping -> routes.addAll(routesOf(mapping)));
        routes.addAll(OF_FILTERS);
        return routes;
    }

    private static List<Route> routesOf(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                    methods.getHandlerMethods().keySet().stream()
                            .flatMap(info -> routesOf(info).stream())
                            .toList();
            case AbstractUrlHandlerMapping urls ->
                    urls.getHandlerMap().keySet().stream()
                            .map(path -> new Route("GET", path))
                            .toList();
            case RouterFunctionMapping functions -> {
                assertThat(functions.getRouterFunction()).isNull();
                yield List.of();
            }
            default ->
                    throw new AssertionError(
                            "A kind of handler mapping that this test cannot read: "
                                    + mapping.getClass());
        };
    }

    private static List<Route> routesOf(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path ->
                        methods.isEmpty()
                                ? java.util.stream.Stream.of(
                                        new Route("GET", path), new Route("POST", path))
                                : methods.stream().map(method -> new Route(method.name(), path)))
                .toList();
    }
}
