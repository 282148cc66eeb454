package org.holdfast.statute.law;

import java.util.function.Function;
import java.util.function.Predicate;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Rule;

/** A rule and the matters in which it applies, before it is said what follows. */
record Applying<C extends Matter>(Rule rule, Class<C> matter, Predicate<? super C> condition) {

    /** It lays a duty on somebody. */
    Owing<C> owed(Party by, Party to) {
        return new Owing<>(this, by, to);
    }

    /** It raises a flag. */
    Provision<C> flags(Flag.Name name, Function<? super C, String> detail) {
        return new Provision<>(
                this,
                Party.NOBODY,
                Party.NOBODY,
                (matter, outcome) ->
                        outcome.flag(
                                new Flag(rule.id(), matter.event(), name, detail.apply(matter))));
    }
}
