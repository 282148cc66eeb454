package org.holdfast.published.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.published.figure.Breakdowns;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.figure.Period;

/**
 * What can be asked of some files: their indicators, breakdowns and periods.
 *
 * @param indicators by code, as written
 * @param breakdowns by code, with their groups as written
 * @param topicColumns columns that name breakdowns in their cells
 */
public record Catalogue(
        Map<String, String> indicators,
        Map<String, Set<String>> breakdowns,
        Set<String> topicColumns,
        Set<Period> periods) {

    /** What the files hold. */
    public static Catalogue of(List<FigureFile> files) {
        var indicators = new LinkedHashMap<String, String>();
        var breakdowns = new LinkedHashMap<String, Set<String>>();
        var topics = new LinkedHashSet<String>();
        var periods = new TreeSet<Period>();
        for (var file : files) {
            file.indicators()
                    .forEach(name -> indicators.putIfAbsent(Indicators.of(name).code(), name));
            file.breakdowns()
                    .forEach((name, groups) ->
                            breakdowns
                                    .computeIfAbsent(code(name), _ -> new LinkedHashSet<>())
                                    .addAll(groups));
            file.topicColumns().stream().map(Breakdowns::code).forEach(topics::add);
            periods.addAll(file.periods());
        }
        return new Catalogue(indicators, breakdowns, topics, periods);
    }

    /** Older files cross a breakdown with boys and girls under a name of its own. */
    private static String code(String name) {
        var code = Breakdowns.code(name);
        return code.endsWith("_gender")
                ? Breakdowns.code(name.substring(0, name.length() - "_gender".length()))
                : code;
    }

    /** The code of the indicator, where the files have it. */
    Optional<String> indicator(String name) {
        var code = Indicators.of(name).code();
        return indicators.containsKey(code)
                ? Optional.of(code)
                : indicators.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /**
     * The breakdowns that the name can mean: the one that is called so, else those whose names
     * begin so, else all that the column of the name holds.
     */
    Collection<String> breakdowns(String name) {
        var code = Breakdowns.code(name);
        if (breakdowns.containsKey(code)) {
            return List.of(code);
        }
        if (topicColumns.contains(code)) {
            return breakdowns.keySet().stream()
                    .filter(each -> !each.equals("education_phase"))
                    .toList();
        }
        return breakdowns.keySet().stream().filter(each -> each.startsWith(code)).toList();
    }

    /** For people, one subject to a line. */
    public String inWords() {
        var words = new StringBuilder("Indicators\n");
        indicators.forEach((code, written) ->
                words.append("  %s  %s%n".formatted(written, Indicators.of(code).label())));
        words.append("Breakdowns (--by), and their groups\n");
        breakdowns.forEach((code, groups) ->
                words.append("  %s  %s%n".formatted(code, String.join("; ", groups))));
        if (breakdowns.isEmpty()) {
            words.append("  none\n");
        }
        words.append("Periods\n  ");
        words.append(String.join(", ", periods.stream().map(Period::code).toList()));
        return words.append('\n').toString();
    }
}
