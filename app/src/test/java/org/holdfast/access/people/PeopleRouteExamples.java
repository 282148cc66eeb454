package org.holdfast.access.people;

import java.util.Map;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Role;

/** Someone who works at the school and calls no route: their account is closed by one. */
class PeopleRouteExamples implements RouteExamples {
    private final AccessFixtures fixtures;

    PeopleRouteExamples(AccessFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        var person = fixtures.aPersonWith(Role.SCHOOL_STAFF, world.school().organisation());
        return Map.of("/people/{id}", "/people/" + person.id().value());
    }
}
