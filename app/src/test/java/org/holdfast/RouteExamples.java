package org.holdfast;

import java.util.Map;

/**
 * Real addresses for routes that name a record. A module whose routes have an id in them has one
 * such class in its test sources, with a constructor that takes the fixtures it needs; {@link
 * RoutesTest} finds it by itself.
 */
public interface RouteExamples {

    /**
     * Makes the records and says where they are.
     *
     * @return from the beginning of a route as it is written in {@code routes.csv}, such as {@code
     *     /pupils/{id}}, to the same with the id of a record that the school's people may see. Ids
     *     without an example are those of nothing.
     */
    Map<String, String> in(RouteWorld world);
}
