package org.holdfast.statute.law;

import java.util.function.BiConsumer;
import org.holdfast.statute.Rule;

/**
 * One rule as it is applied: when it applies, who owes whom, and what follows.
 *
 * <p>A rule of which two different dates follow has two provisions.
 */
record Provision<C extends Matter>(
        Applying<C> applying, Party by, Party to, BiConsumer<C, Outcome> effect) {

    Rule rule() {
        return applying.rule();
    }

    Class<C> matter() {
        return applying.matter();
    }

    /** Applies the rule to a matter. */
    void apply(C matter, Outcome outcome) {
        if (applying.condition().test(matter)) {
            effect.accept(matter, outcome);
        }
    }
}
