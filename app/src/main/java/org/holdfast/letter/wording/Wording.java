package org.holdfast.letter.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A template's text once it is understood. */
public final class Wording {
    private final List<Part> parts;

    Wording(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** The conditions on which any of it depends, those inside passages left out. */
    public Set<String> conditions() {
        var found = new LinkedHashSet<String>();
        walk(
                parts,
                part -> {
                    switch (part) {
                        case Part.When(var condition, _) -> found.add(condition);
                        case Part.Unless(var condition, _) -> found.add(condition);
                        case Part.Words _, Part.Slot _, Part.Passage _ -> {}
                    }
                },
                _ -> true);
        return found;
    }

    /** The placeholders and passages that stand in the letter where just these conditions hold. */
    public Set<String> namesWhere(Predicate<String> holds) {
        var found = new LinkedHashSet<String>();
        walk(
                parts,
                part -> {
                    switch (part) {
                        case Part.Slot(var name) -> found.add(name);
                        case Part.Passage(var name, _) -> found.add(name);
                        case Part.Words _, Part.When _, Part.Unless _ -> {}
                    }
                },
                part -> stands(part, holds));
        return found;
    }

    static boolean stands(Part part, Predicate<String> holds) {
        return switch (part) {
            case Part.When(var condition, _) -> holds.test(condition);
            case Part.Unless(var condition, _) -> !holds.test(condition);
            case Part.Words _, Part.Slot _, Part.Passage _ -> true;
        };
    }

    private static void walk(List<Part> parts, Consumer<Part> visit, Predicate<Part> into) {
        for (var part : parts) {
            if (!into.test(part)) {
                continue;
            }
            visit.accept(part);
            switch (part) {
                case Part.When(_, var inner) -> walk(inner, visit, into);
                case Part.Unless(_, var inner) -> walk(inner, visit, into);
                case Part.Passage(_, var inner) -> walk(inner, visit, into);
                case Part.Words _, Part.Slot _ -> {}
            }
        }
    }
}
