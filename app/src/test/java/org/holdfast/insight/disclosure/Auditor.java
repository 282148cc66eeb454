package org.holdfast.insight.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Somebody who collects everything that was ever printed and tries to work out what was not. It
 * shares nothing with the code that hides, not even the solver: it knows of each printed place only
 * which of the smallest groups of pupils the place adds up, and the number or the mark that stands
 * there.
 */
final class Auditor {
    private static final double ROUNDING = 1e-5;

    private final List<Printed> printed;
    private final List<String> kinds;

    private Auditor(List<Printed> printed) {
        this.printed = printed;
        // Groups that always stand together cannot be told apart: one unknown for each kind.
        var places = new HashMap<String, Set<Integer>>();
        for (var at = 0; at < printed.size(); at++) {
            for (var part : printed.get(at).parts()) {
                places.computeIfAbsent(part, _ -> new TreeSet<>()).add(at);
            }
        }
        var oneOfEach = new HashMap<Set<Integer>, String>();
        places.forEach((part, where) -> oneOfEach.putIfAbsent(where, part));
        this.kinds = List.copyOf(new TreeSet<>(oneOfEach.values()));
    }

    /**
     * One place in what was printed.
     *
     * @param parts the smallest groups that it adds up
     * @param shown the number, or nothing where the mark stands
     * @param truth what the auditor would like to know
     */
    record Printed(String what, Set<String> parts, OptionalInt shown, int truth) {}

    /** What an auditor can tell of a hidden place. */
    record Finding(String what, int truth, int least, OptionalInt most) {
        boolean isWithin(int width) {
            return most.isPresent() && most.getAsInt() - least < width;
        }

        boolean isExact() {
            return isWithin(1);
        }
    }

    /**
     * The hidden places that are found out: of a few pupils ({@code truth} below the width) to
     * within the width, of any other exactly.
     */
    static List<Finding> recovered(Collection<Printed> printed, int width) {
        var auditor = new Auditor(List.copyOf(printed));
        return printed.stream()
                .filter(place -> place.shown().isEmpty())
                .map(auditor::finding)
                .filter(found -> found.isWithin(found.truth() < width ? width : 1))
                .toList();
    }

    /** The same places with nothing hidden but the small counts themselves. */
    static List<Printed> withPrimaryAlone(Collection<Printed> printed, int threshold) {
        return printed.stream()
                .map(place ->
                        new Printed(
                                place.what(),
                                place.parts(),
                                place.truth() > 0 && place.truth() < threshold
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(place.truth()),
                                place.truth()))
                .toList();
    }

    private Finding finding(Printed place) {
        var least = Math.ceil(solve(place, false).orElse(0) - ROUNDING);
        var most = solve(place, true);
        if (least > place.truth() || most.orElse(place.truth()) < place.truth() - ROUNDING) {
            throw new IllegalStateException("The auditor reasons wrongly about " + place.what());
        }
        return new Finding(
                place.what(),
                place.truth(),
                (int) least,
                most.isPresent()
                        ? OptionalInt.of((int) Math.floor(most.getAsDouble() + ROUNDING))
                        : OptionalInt.empty());
    }

    /** The least or the greatest that it can be; nothing where it has no bound. */
    private OptionalDouble solve(Printed asked, boolean greatest) {
        var model = new ExpressionsBasedModel();
        kinds.forEach(kind -> model.newVariable(kind).lower(0));
        for (var at = 0; at < printed.size(); at++) {
            var place = printed.get(at);
            if (place.shown().isPresent()) {
                fill(model.newExpression("place " + at), place).level(place.shown().getAsInt());
            }
        }
        fill(model.newExpression("asked"), asked).weight(1);
        var result = greatest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return OptionalDouble.empty();
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(asked.what() + ": " + result.getState());
        }
        return OptionalDouble.of(result.getValue());
    }

    private Expression fill(Expression expression, Printed place) {
        for (var at = 0; at < kinds.size(); at++) {
            if (place.parts().contains(kinds.get(at))) {
                expression.set(at, 1);
            }
        }
        return expression;
    }
}
