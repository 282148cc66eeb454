package org.holdfast;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.RouteTable.Caller;
import org.holdfast.RouteTable.Route;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What stands when every route is called: a person of each role, and a record of each kind. Use
 * with {@code @Import({AccessFixtures.class, PupilFixtures.class, RouteScene.class})}.
 */
@TestComponent
public class RouteScene {
    private final ApplicationContext application;
    private final AccessFixtures access;

    public RouteScene(ApplicationContext application, AccessFixtures access) {
        this.application = application;
        this.access = access;
    }

    /**
     * What was made.
     *
     * @param people who calls; nobody for the anonymous
     * @param examples from the beginning of a route to the same with real ids
     */
    public record Standing(Map<Caller, Actor.Person> people, Map<String, String> examples) {

        /** The path with the ids of the longest example, and with those of nothing for the rest. */
        public String path(Route route) {
            var path =
                    examples.keySet().stream()
                            .filter(route.path()::startsWith)
                            .max(Comparator.comparingInt(String::length))
                            .map(prefix ->
                                    examples.get(prefix) + route.path().substring(prefix.length()))
                            .orElse(route.path());
            return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString())
                    .replace("**", "nothing-here");
        }
    }

    /** Makes a school of an authority, a person of each role there, and every module's examples. */
    public Standing set() {
        var school = access.aSchoolScope("Westmarch High");
        var authority = access.aScope(OrganisationKind.AUTHORITY, "Westmarch", school);
        var people = new EnumMap<Caller, Actor.Person>(Caller.class);
        for (var role : Role.values()) {
            var at =
                    switch (role) {
                        case HEADTEACHER, SCHOOL_STAFF, GOVERNOR -> school.organisation();
                        case EXCLUSIONS_OFFICER, ANALYST, ADMINISTRATOR -> authority;
                    };
            people.put(Caller.valueOf(role.name()), access.aPersonWith(role, at));
        }
        var world =
                new RouteWorld(
                        authority,
                        school,
                        people.get(Caller.HEADTEACHER),
                        people.get(Caller.EXCLUSIONS_OFFICER),
                        people.get(Caller.ADMINISTRATOR));
        var examples = new HashMap<String, String>();
        allExamples().forEach(each -> examples.putAll(each.in(world)));
        return new Standing(people, examples);
    }

    private List<RouteExamples> allExamples() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RouteExamples.class));
        return scanner.findCandidateComponents("org.holdfast").stream()
                .map(found ->
                        ClassUtils.resolveClassName(
                                Objects.requireNonNull(found.getBeanClassName()),
                                getClass().getClassLoader()))
                .map(type ->
                        (RouteExamples)
                                application.getAutowireCapableBeanFactory().createBean(type))
                .toList();
    }
}
