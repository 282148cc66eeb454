package org.holdfast.bench.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.snapshot.SnapshotFolder;

/**
 * What one authority's dashboard asks of a nation's snapshot, one question at a time and none
 * twice: {@code Dashboard SNAPSHOT MEMORY QUESTIONS}. Each is a school year of an authority by one
 * breakdown, with its total.
 */
final class Dashboard {
    private static final List<Breakdown> BY =
            List.of(
                    Breakdown.SCHOOL,
                    Breakdown.YEAR_GROUP,
                    Breakdown.SEX,
                    Breakdown.SEN_PROVISION,
                    Breakdown.FREE_SCHOOL_MEALS,
                    Breakdown.ETHNICITY,
                    Breakdown.REASON,
                    Breakdown.TERM);
    private static final int WARMING_UP = 10;
    private static final long SEED = 20_261_125;

    private Dashboard() {}

    /** Prints the half, 95 in 100 and the slowest in milliseconds. */
    public static void main(String[] arguments) {
        try (var folder = SnapshotFolder.open(Path.of(arguments[0]), arguments[1])) {
            var indicators = Indicators.of(folder);
            var questions = questions(folder, indicators.schoolYears());
            var many = Math.min(questions.size(), Integer.parseInt(arguments[2]) + WARMING_UP);
            var took = new ArrayList<Double>();
            var began = Usage.now();
            for (var question : questions.subList(0, many)) {
                var started = System.nanoTime();
                indicators.answer(question);
                took.add((System.nanoTime() - started) / 1e6);
                if (took.size() == WARMING_UP) {
                    began = Usage.now();
                }
            }
            var measured = new ArrayList<>(took.subList(WARMING_UP, took.size()));
            Collections.sort(measured);
            var used = Usage.now().since(began);
            System.out.printf(
                    Locale.ROOT,
                    "questions,%d,half,%.0f,p95,%.0f,slowest,%.0f,processor_ms_each,%.0f,peak_mb,%.0f%n",
                    measured.size(),
                    measured.get(measured.size() / 2),
                    measured.get(measured.size() * 95 / 100),
                    measured.getLast(),
                    1000 * used.processorSeconds() / measured.size(),
                    Usage.peakMegabytes());
        }
    }

    private static List<Question> questions(SnapshotFolder folder, List<Integer> years) {
        var asked = new ArrayList<Question>();
        for (var code :
                folder.ask(
                        "select distinct authority_code from schools order by 1",
                        row -> row.getString(1))) {
            for (var year : years) {
                for (var by : BY) {
                    asked.add(Question.by(new Scope.Authority(code), Period.year(year), by));
                }
            }
        }
        Collections.shuffle(asked, new Random(SEED));
        return asked;
    }
}
