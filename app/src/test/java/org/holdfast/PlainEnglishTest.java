package org.holdfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that people read, in the pages and in what the code says to them. */
class PlainEnglishTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java/org/holdfast");
    private static final int LONGEST_SENTENCE = 30;

    /** Jargon, and words for which the field has another. */
    private static final Pattern BANNED =
            words(
                    "stakeholders?|data subjects?|intervention cohort|fixed[- ](?:term|period)|FTE|PEX|"
                            + "pursuant|hereby|aforementioned|students?|learners?|EHCP|IYFAP|LEA|e-mail|login|log in|"
                            + "utilise|leverage|facilitate|commence|prior to|in order to|with regard to|click");

    private static final Pattern AMERICAN =
            words(
                    "organiz\\w*|recogniz\\w*|analyz\\w*|colors?|centers?|behavior\\w*|favor\\w*|labor|"
                            + "enroll|enrolls|enrollment|fulfillment|canceled|canceling|counseling|gray|catalog");

    /** Dates that are not in full: 3/11/2025, 3 Nov 2025. What one may type is another matter. */
    private static final Pattern SHORT_DATE =
            Pattern.compile(
                    "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \\d{4}\\b");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern RUN = Pattern.compile(">([^<>]+)<");
    private static final Pattern BLOCK =
            Pattern.compile("<(p|li)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern EXPRESSION =
            Pattern.compile("(?:th:\\w+|th:replace)=\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("'([^']{8,})'|\\|([^|]{8,})\\|");

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** What a page or a message says, and where. */
    private record Said(Path where, String words) {
        @Override
        public String toString() {
            return where.getFileName() + ": " + words;
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\w-])(?:" + alternatives + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    @Test
    void findsWhatPagesAndMessagesSay() {
        assertThat(said()).hasSizeGreaterThan(1000);
        assertThat(said().map(Said::words))
                .contains("Page not found", "The day of the decision cannot be in the future");
    }

    @Test
    void sentencesAreShort() {
        assertThat(
                        said().filter(said ->
                                sentences(said.words()).anyMatch(PlainEnglishTest::tooLong)))
                .isEmpty();
    }

    @Test
    void nobodyReadsJargon() {
        assertThat(said().filter(said -> BANNED.matcher(withoutTitles(said.words())).find()))
                .isEmpty();
    }

    @Test
    void spellingIsBritish() {
        assertThat(said().filter(said -> AMERICAN.matcher(said.words()).find())).isEmpty();
    }

    @Test
    void datesAreInFull() {
        assertThat(
                        said().filter(said -> !said.words().startsWith("For example"))
                                .filter(said -> SHORT_DATE.matcher(said.words()).find()))
                .isEmpty();
    }

    /** A pattern of one's own is how two pages come to write one date in two ways. */
    @Test
    void pagesFormatDatesThroughTheOneBean() {
        assertThat(files(TEMPLATES, ".html").filter(page -> read(page).contains("#temporals")))
                .isEmpty();
    }

    private static Stream<String> sentences(String words) {
        return Stream.of(words.split("(?<=[.?!:;])\\s+"));
    }

    private static boolean tooLong(String sentence) {
        return sentence.split("\\s+").length > LONGEST_SENTENCE;
    }

    /** A publication may be called what it is called. */
    private static String withoutTitles(String words) {
        return words.replaceAll("“[^”]*”", "");
    }

    private static Stream<Said> said() {
        return Stream.concat(
                        files(TEMPLATES, ".html").flatMap(PlainEnglishTest::saidByPage),
                        files(CODE, ".java").flatMap(PlainEnglishTest::saidByCode))
                .distinct();
    }

    private static Stream<Said> saidByPage(Path page) {
        var text = COMMENT.matcher(read(page)).replaceAll("");
        var found = new ArrayList<String>();
        RUN.matcher(text).results().map(run -> run.group(1)).forEach(found::add);
        BLOCK.matcher(text)
                .results()
                .map(block -> TAG.matcher(block.group(2)).replaceAll(""))
                .forEach(found::add);
        EXPRESSION
                .matcher(text)
                .results()
                .flatMap(expression -> LITERAL.matcher(expression.group(1)).results())
                .map(PlainEnglishTest::eitherGroup)
                .map(words -> words.replaceAll("\\$\\{[^}]*}", "something"))
                .forEach(found::add);
        return found.stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .map(words -> new Said(page, words));
    }

    private static String eitherGroup(MatchResult literal) {
        return literal.group(1) == null ? literal.group(2) : literal.group(1);
    }

    /** Strings that begin as a sentence or a label does; SQL is in text blocks. */
    private static Stream<Said> saidByCode(Path source) {
        var code = TEXT_BLOCK.matcher(read(source)).replaceAll("");
        code = BLOCK_COMMENT.matcher(code).replaceAll("");
        code = JOINED.matcher(code).replaceAll("");
        return STRING.matcher(code)
                .results()
                .map(string -> string.group(1))
                .filter(words -> words.contains(" ") && Character.isUpperCase(words.charAt(0)))
                .map(words -> new Said(source, words));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return List.copyOf(
                    all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                            .toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
