package org.holdfast.published.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.published.compare.Asked;
import org.holdfast.published.compare.AskedPeriod;
import org.holdfast.published.compare.Question;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Breakdowns;

/** Understands what is asked in words. */
public final class Questions {
    private Questions() {}

    /**
     * What is asked, in words.
     *
     * @param areas codes or names
     * @param indicators names; none for all
     * @param by names of breakdowns, separated by commas; empty for totals
     * @param where groups to hold fast, by breakdown
     * @param periods none for all
     * @param reference the group that ratios are made to; empty for the customary one
     */
    public record Request(
            List<String> areas,
            List<String> indicators,
            String by,
            Map<String, String> where,
            List<String> periods,
            String reference) {

        public Request {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
            where = Map.copyOf(where);
            periods = List.copyOf(periods);
        }
    }

    /** Whether it could be understood. */
    public sealed interface Understood {
        /**
         * Yes.
         *
         * @param fixed groups to hold fast, by code of the breakdown
         */
        record Yes(Question question, Map<String, String> fixed) implements Understood {}

        /** No, and what would be. */
        record No(String why) implements Understood {}
    }

    /** What cannot be asked. */
    private static final class Unasked extends RuntimeException {
        @java.io.Serial private static final long serialVersionUID = 1L;

        private final String why;

        Unasked(String why) {
            super(why);
            this.why = why;
        }
    }

    /** Understands the request by what there is to ask about. */
    public static Understood understand(Request request, Areas areas, Catalogue catalogue) {
        try {
            var fixed = new HashMap<String, String>();
            request.where().forEach((name, group) -> fixed.put(one(name, catalogue), group));
            return new Understood.Yes(question(request, areas, catalogue), fixed);
        } catch (Unasked unasked) {
            return new Understood.No(unasked.why);
        }
    }

    private static Question question(Request request, Areas areas, Catalogue catalogue) {
        return new Question(
                request.areas().stream().flatMap(text -> areas(text, areas).stream()).toList(),
                request.indicators().stream()
                        .map(name -> new Asked<>(indicator(name, catalogue), name))
                        .toList(),
                by(request.by(), catalogue),
                request.periods().stream()
                        .map(text ->
                                AskedPeriod.parse(text)
                                        .orElseThrow(() ->
                                                new Unasked(
                                                        "--period takes 202324, 2023/24, 2024 or “autumn 2023/24”, not “%s”"
                                                                .formatted(text))))
                        .toList(),
                Optional.of(request.reference()).filter(group -> !group.isEmpty()));
    }

    /** One area, or several with commas between. */
    private static List<Asked<Area>> areas(String text, Areas areas) {
        var whole = areas.find(text, Optional.empty());
        if (whole.isPresent() || text.indexOf(',') < 0) {
            return List.of(new Asked<>(whole.orElseThrow(() -> noArea(text)), text));
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part ->
                        new Asked<>(
                                areas.find(part, Optional.empty()).orElseThrow(() -> noArea(part)),
                                part))
                .toList();
    }

    private static Unasked noArea(String text) {
        return new Unasked(
                "“%s” is no area: --area takes a code such as 821 or E06000032, or a name such as Luton"
                        .formatted(text));
    }

    private static String indicator(String name, Catalogue catalogue) {
        return catalogue
                .indicator(name)
                .orElseThrow(() ->
                        new Unasked(
                                "The files have no indicator “%s”. They have: %s"
                                        .formatted(
                                                name,
                                                String.join(
                                                        ", ", catalogue.indicators().values()))));
    }

    private static Optional<Asked<List<String>>> by(String text, Catalogue catalogue) {
        if (text.isEmpty() || Breakdowns.total(text)) {
            return Optional.empty();
        }
        var codes =
                Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(name -> one(name, catalogue))
                        .sorted()
                        .toList();
        return Optional.of(new Asked<>(codes, text));
    }

    private static String one(String name, Catalogue catalogue) {
        var found = catalogue.breakdowns(name);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        throw new Unasked(
                found.isEmpty()
                        ? "The files have no breakdown “%s”. They have: %s"
                                .formatted(name, String.join(", ", catalogue.breakdowns().keySet()))
                        : "“%s” can be any of: %s".formatted(name, String.join(", ", found)));
    }
}
