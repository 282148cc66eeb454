package org.holdfast.bundle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes struck words out of papers: what is struck is not in what comes back. */
final class RedactionRules {
    /** One letter would strike half of the bundle. */
    static final int SHORTEST = 2;

    private RedactionRules() {}

    /** A piece of text after striking out. */
    sealed interface Piece {

        /** What stands there; nothing where it was struck out. */
        String words();

        record Kept(String words) implements Piece {
            @Override
            public String toString() {
                return "Kept";
            }
        }

        /** Something stood here. It does not say how much. */
        record Struck() implements Piece {
            @Override
            public String words() {
                return "";
            }
        }
    }

    /** A paper after striking out. */
    record Redacted(String key, List<Piece> title, List<Passage> passages, int struck) {
        record Passage(String key, List<Piece> label, List<Piece> words) {}
    }

    static Redacted of(Paper paper, Strikes strikes) {
        var words =
                pattern(
                        Stream.concat(strikes.everywhere().stream(), strikes.in(paper).stream())
                                .toList());
        var title = pieces(paper.title(), words);
        var passages =
                paper.passages().stream()
                        .map(passage ->
                                new Redacted.Passage(
                                        passage.key(),
                                        pieces(passage.label(), words),
                                        strikes.isWhole(paper, passage)
                                                ? List.<Piece>of(new Piece.Struck())
                                                : pieces(passage.words(), words)))
                        .toList();
        var struck =
                Stream.concat(
                                title.stream(),
                                passages.stream()
                                        .flatMap(passage ->
                                                Stream.concat(
                                                        passage.label().stream(),
                                                        passage.words().stream())))
                        .filter(Piece.Struck.class::isInstance)
                        .count();
        return new Redacted(paper.key(), title, passages, Math.toIntExact(struck));
    }

    /** The longest first, so that a full name goes before a first name that it holds. */
    private static Optional<Pattern> pattern(List<String> words) {
        var alternatives =
                words.stream()
                        .map(one -> composed(one.strip()))
                        .filter(one -> one.length() >= SHORTEST)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(RedactionRules::asTyped)
                        .collect(Collectors.joining("|"));
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile(
                                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** However its words are spaced, and whichever apostrophe or hyphen is in it. */
    private static String asTyped(String words) {
        return Stream.of(words.split("\\s+", -1))
                .map(word ->
                        word.codePoints()
                                .mapToObj(RedactionRules::asTyped)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("[\\s\\u00a0]+"));
    }

    private static String asTyped(int character) {
        return switch (character) {
            case '\'', '\u2019', '\u2018' -> "['\u2019\u2018]";
            case '-', '\u2010', '\u2011' -> "[-\u2010\u2011]";
            default -> Pattern.quote(Character.toString(character));
        };
    }

    /** Accented letters as one character each, however they were typed. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<Piece> pieces(String typed, Optional<Pattern> words) {
        var text = composed(typed);
        var pieces = new ArrayList<Piece>();
        var from = 0;
        if (words.isPresent()) {
            var found = words.get().matcher(text);
            while (found.find()) {
                keep(text.substring(from, found.start()), pieces);
                pieces.add(new Piece.Struck());
                from = found.end();
            }
        }
        keep(text.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void keep(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Kept(words));
        }
    }
}
