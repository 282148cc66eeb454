package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.naive.GeneratedCases;
import org.holdfast.naive.NaiveClock;
import org.holdfast.naive.NaiveDays;
import org.holdfast.naive.Told;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.law.Clock;
import org.holdfast.statute.law.LawBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand cases, worked out twice by programs that have nothing in common. */
class AgreementTest {

    private static final int CALENDARS = 100;
    private static final int CASES_ON_EACH = 250;

    /** In a quarter of the cases, how often the rarest duty must be found. */
    private static final int OFTEN = 50;

    @ParameterizedTest
    @ValueSource(longs = {2012, 2015, 2023, 2026})
    void theClockAgreesWithOneThatWalksFromDayToDay(long seed) {
        var holidays = StatuteFixtures.bankHolidays();
        var generated = new GeneratedCases(seed, holidays);
        for (int i = 0; i < CALENDARS; i++) {
            var year = generated.calendar();
            var naive = new NaiveDays(year, holidays);
            var calendar = Translation.calendar(year);
            for (int j = 0; j < CASES_ON_EACH; j++) {
                var told = generated.on(year, naive);
                var given = Translation.of(told, calendar, holidays);
                assertThat(Lines.of(Clock.of(given)))
                        .as(told::toString)
                        .isEqualTo(NaiveClock.of(told, naive));
            }
        }
    }

    @Test
    void theGeneratedCasesReachEveryDutyAndFlagUnderEveryVersionOfTheLaw() {
        var duties = new TreeMap<String, Integer>();
        var flags = new HashSet<Flag.Name>();
        var laws = new HashSet<Instrument>();
        var edges = new TreeSet<String>();
        someThousand((told, findings) -> {
            Stream.concat(findings.duties().stream(), findings.prudent().stream())
                    .forEach(duty -> {
                        duties.merge(duty.rule().id(), 1, Integer::sum);
                        laws.add(duty.law().latest());
                        edges.add(duty.timing().getClass().getSimpleName());
                        edges.add(duty.basis().count().getClass().getSimpleName());
                    });
            findings.flags().forEach(flag -> flags.add(flag.name()));
            edges.add(told.calendar().termsInYear() + " terms");
            findings.facts()
                    .forEach(fact -> {
                        if (fact instanceof Fact.Suspended s) {
                            edges.add(s.band().name());
                            edges.add(s.yearTotals().size() + " school years");
                            edges.add(s.termTotals().size() + " periods");
                            edges.add(s.days().halves() % 2 == 0 ? "whole" : "half");
                        }
                    });
        });
        var bound =
                LawBook.entries().stream()
                        .filter(entry -> !entry.bonds().isEmpty())
                        .map(entry -> entry.rule().id())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(duties.keySet()).isEqualTo(bound);
        assertThat(duties.values()).allSatisfy(times -> assertThat(times).isGreaterThan(OFTEN));
        assertThat(flags).containsExactlyInAnyOrder(Flag.Name.values());
        assertThat(laws)
                .containsAll(
                        Stream.of(Instrument.values())
                                .filter(Instrument::changesExclusions)
                                .filter(one -> !one.from().isBefore(Instrument.SI_2012_1033.from()))
                                .toList());
        assertThat(edges)
                .contains("3 terms", "6 terms", "2 school years", "2 periods", "half", "whole")
                .contains("UP_TO_FIVE", "OVER_FIVE", "OVER_FIFTEEN", "Waiting")
                .containsAll(
                        Stream.of(Count.class, Count.OfSchoolDays.class)
                                .flatMap(count -> Stream.of(count.getPermittedSubclasses()))
                                .filter(Class::isRecord)
                                .map(Class::getSimpleName)
                                .toList());
    }

    private static void someThousand(BiConsumer<Told, Findings> each) {
        var holidays = StatuteFixtures.bankHolidays();
        var generated = new GeneratedCases(2012, holidays);
        for (int i = 0; i < CALENDARS; i++) {
            var year = generated.calendar();
            var naive = new NaiveDays(year, holidays);
            var calendar = Translation.calendar(year);
            for (int j = 0; j < CASES_ON_EACH; j++) {
                var told = generated.on(year, naive);
                each.accept(told, Clock.of(Translation.of(told, calendar, holidays)));
            }
        }
    }

    @Test
    void theNaiveClockTakesNothingFromTheLibrary() throws IOException {
        try (var sources = Files.list(Path.of("src/test/java/org/holdfast/naive"))) {
            var texts = sources.collect(Collectors.toMap(Path::getFileName, AgreementTest::text));
            assertThat(texts).hasSizeGreaterThan(4);
            assertThat(texts.values())
                    .allSatisfy(text -> assertThat(text).doesNotContain("holdfast.statute"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
