package org.holdfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** {@code docs/catalogue.csv} tells the truth: what it says works has a test or a page to show. */
class CatalogueTest {
    private static final Path ROOT = root();
    private static final int ROWS = 493;
    private static final Set<String> STATES = Set.of("works", "part", "not yet");

    private static final Pattern OF_JUNIT =
            Pattern.compile("@(Test|ParameterizedTest|TestFactory|RepeatedTest)\\b");

    private static final Pattern TEST = Pattern.compile("([A-Z]\\w*)#(\\w+)");

    @Test
    void namesEveryRowOnce() throws IOException {
        var ids = rows().stream().map(row -> row.get("id")).toList();

        assertThat(ids)
                .hasSize(ROWS)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("S\\d+-\\d\\d+"));
        assertThat(rows()).allMatch(row -> STATES.contains(row.get("state")));
    }

    @Test
    void whatWorksHasATestOrAPageToShow() throws IOException {
        var tests = tests();
        var pages = pages();
        var unproven = new ArrayList<String>();
        for (var row : rows()) {
            var evidence = row.get("evidence").strip();
            if (evidence.isEmpty() && !row.get("state").equals("works")) {
                continue;
            }
            if (!isProven(evidence, tests, pages)) {
                unproven.add(row.get("id") + ": " + evidence);
            }
        }

        assertThat(unproven)
                .as(
                        "evidence is a test, as Class#method, or the path of a page, as written in routes.csv")
                .isEmpty();
    }

    @Test
    void whatIsNotThereYetShowsNothing() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.get("state").equals("not yet"))
                .allMatch(row -> row.get("evidence").isBlank());
    }

    private static boolean isProven(String evidence, Map<String, String> tests, Set<String> pages) {
        var test = TEST.matcher(evidence);
        if (test.matches()) {
            var source = tests.getOrDefault(test.group(1), "");
            return isATest(test.group(2), tests.getOrDefault(test.group(1), ""));
        }
        return pages.contains(evidence);
    }

    /** Whether JUnit runs the method: its annotation stands after the end of the method before. */
    private static boolean isATest(String method, String source) {
        var declared = Pattern.compile("\\s" + method + "\\([^;]*\\{").matcher(source);
        if (!declared.find()) {
            return false;
        }
        var before = source.substring(0, declared.start());
        return OF_JUNIT.matcher(before.substring(before.lastIndexOf("\n    }\n") + 1)).find();
    }

    private static List<CSVRecord> rows() throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var text = Files.newBufferedReader(ROOT.resolve("docs/catalogue.csv"));
                var parsed = CSVParser.parse(text, format)) {
            return parsed.getRecords();
        }
    }

    private static Set<String> pages() {
        return RouteTable.read().stream()
                .filter(line -> line.route().method().equals("GET"))
                .map(line -> line.route().path())
                .collect(Collectors.toSet());
    }

    /** Every test class of every module by its name, as text. */
    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        for (var module : List.of("app", "statute", "statistics")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    var name = file.getFileName().toString().replace(".java", "");
                    tests.put(name, Files.readString(file));
                }
            }
        }
        return tests;
    }

    /** The folder of the whole project, wherever in it the tests are started. */
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/catalogue.csv"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
