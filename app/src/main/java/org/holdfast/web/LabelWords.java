package org.holdfast.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that say what a child is instead of what the child did (catalogue S20-18). A writer is
 * asked to look again and never stopped: a label may stand in a quotation that is needed, and what
 * stands in quotation marks is let be.
 */
public final class LabelWords {
    private static final Map<String, String> INSTEAD =
            Map.ofEntries(
                    Map.entry("naughty", "say what the child did"),
                    Map.entry("manipulative", "say what the child did, and what it got them"),
                    Map.entry("attention-seeking", "say what the child did, and who answered"),
                    Map.entry("attention seeking", "say what the child did, and who answered"),
                    Map.entry("defiant", "say what was asked and what the child did"),
                    Map.entry("disruptive", "say what the child did, and what it stopped"),
                    Map.entry("aggressive", "say what the child did, and to whom"),
                    Map.entry("violent", "say what the child did, and to whom"),
                    Map.entry("lazy", "say what was not done"),
                    Map.entry("rude", "say what the child said"),
                    Map.entry("spiteful", "say what the child did, and to whom"),
                    Map.entry("troublemaker", "say what the child did"),
                    Map.entry("ringleader", "say what the child did"),
                    Map.entry("out of control", "say what the child did, and for how long"),
                    Map.entry("chose to", "say what the child did; why is rarely known"),
                    Map.entry("kicked off", "say what the child did"),
                    Map.entry("refuser", "say what was asked and what the child did"));

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<![\\p{L}-])("
                            + String.join(
                                    "|",
                                    INSTEAD.keySet().stream()
                                            .sorted((one, other) -> other.length() - one.length())
                                            .map(Pattern::quote)
                                            .toList())
                            + ")(?![\\p{L}-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\\p{L})");

    private LabelWords() {}

    /**
     * A label that was found.
     *
     * @param word as it stands in the list, in small letters
     * @param instead what to write, beginning with "say"
     */
    public record Label(String word, String instead) {}

    /** The labels in a text outside quotation marks, each once, in the order of the text. */
    public static List<Label> in(String text) {
        var found = new LinkedHashSet<String>();
        var label = LABEL.matcher(QUOTED.matcher(text).replaceAll(" "));
        while (label.find()) {
            found.add(label.group(1).toLowerCase(Locale.ROOT));
        }
        return found.stream().map(word -> new Label(word, INSTEAD.getOrDefault(word, ""))).toList();
    }
}
