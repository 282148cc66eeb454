package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.indicator.Tally;
import org.holdfast.statistics.disclosure.Audience;

/**
 * A generated town with schools of two phases, pupils by special educational needs and sex, and few
 * suspensions in each crossing: what disclosure control is for. It counts its pupils one by one.
 */
final class SmallTown {
    static final LocalDate CHRISTMAS = LocalDate.of(2025, 12, 20);
    static final LocalDate EASTER = LocalDate.of(2026, 4, 2);
    static final Scope TOWN = new Scope.Authority("999");
    static final Period YEAR = Period.year(2025);

    private static final Map<String, String> SCHOOLS =
            new TreeMap<>(
                    Map.of(
                            "oak",
                            "primary",
                            "elm",
                            "primary",
                            "ash",
                            "primary",
                            "high",
                            "secondary",
                            "hill",
                            "secondary"));
    private static final List<String> NEEDS = List.of("E", "K", "N");
    private static final List<String> SEXES = List.of("M", "F");

    private final List<Pupil> pupils = new ArrayList<>();

    /** One pupil and how often they were suspended in each half of the school year. */
    private record Pupil(Map<Breakdown, String> groups, int autumn, int spring) {
        int suspensions(LocalDate asAt) {
            return asAt.isBefore(EASTER) ? autumn : autumn + spring;
        }
    }

    SmallTown(long seed) {
        var random = new Random(seed);
        for (var school : SCHOOLS.entrySet()) {
            for (var need : NEEDS) {
                for (var sex : SEXES) {
                    var groups =
                            Map.of(
                                    Breakdown.SCHOOL,
                                    school.getKey(),
                                    Breakdown.PHASE,
                                    school.getValue(),
                                    Breakdown.SEN_PROVISION,
                                    need,
                                    Breakdown.SEX,
                                    sex);
                    for (var at = 2 + random.nextInt(10); at > 0; at--) {
                        pupils.add(new Pupil(groups, times(random), times(random)));
                    }
                }
            }
        }
    }

    private static int times(Random random) {
        return random.nextInt(7) == 0 ? 1 + random.nextInt(2) : 0;
    }

    /** The answer to "by what", as it is known on the day. */
    Answer answer(LocalDate asAt, Breakdown... by) {
        var rows = new TreeMap<String, List<Pupil>>();
        for (var pupil : pupils) {
            var key =
                    List.of(by).stream()
                            .map(breakdown -> pupil.groups().getOrDefault(breakdown, ""))
                            .collect(Collectors.joining(","));
            rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(pupil);
        }
        return new Answer(
                "generated",
                asAt,
                Question.by(TOWN, YEAR, by),
                new Answer.Base(Optional.of(LocalDate.of(2026, 1, 15)), false),
                rows.entrySet().stream()
                        .map(row ->
                                new Answer.Row(
                                        List.of(row.getKey().split(",")).stream()
                                                .map(key -> new Answer.Group(key, key))
                                                .toList(),
                                        tally(row.getValue(), asAt)))
                        .toList(),
                tally(pupils, asAt));
    }

    private static Tally tally(List<Pupil> pupils, LocalDate asAt) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        var suspended = pupils.stream().filter(pupil -> pupil.suspensions(asAt) > 0).toList();
        counts.put(Measure.HEADCOUNT, (long) pupils.size());
        counts.put(
                Measure.SUSPENSIONS,
                suspended.stream().mapToLong(pupil -> pupil.suspensions(asAt)).sum());
        counts.put(Measure.PUPILS_SUSPENDED, (long) suspended.size());
        return new Tally(counts, Map.of());
    }

    /** The tables of those answers for outside. */
    static Tables tables(List<Answer> answers, Set<Measure> measures) {
        var places = new LinkedHashMap<String, SchoolPlaces.Place>();
        SCHOOLS.forEach(
                (school, phase) -> places.put(school, new SchoolPlaces.Place("999", phase, "WM1")));
        return new Tables(
                Audience.OUTSIDE,
                answers.stream().map(answer -> new Tables.Shown(answer, measures)).toList(),
                List.of(),
                new SchoolPlaces(places),
                List.of());
    }

    /** The smallest groups in a row: crossings of school, phase, need, sex and half of the year. */
    static Set<String> parts(Answer answer, Answer.Row row) {
        var by = answer.question().by();
        var parts = allParts(answer);
        for (var at = 0; at < by.size(); at++) {
            var breakdown = by.get(at);
            var key = row.groups().get(at).key();
            parts.removeIf(part -> !List.of(part.split(":")).get(place(breakdown)).equals(key));
        }
        return parts;
    }

    private static int place(Breakdown breakdown) {
        return switch (breakdown) {
            case SCHOOL -> 0;
            case PHASE -> 1;
            case SEN_PROVISION -> 2;
            case SEX -> 3;
            default -> throw new IllegalArgumentException(breakdown.key());
        };
    }

    /** All of them, as far as the answer is counted. */
    static Set<String> allParts(Answer answer) {
        var parts = new TreeSet<String>();
        for (var school : SCHOOLS.entrySet()) {
            for (var need : NEEDS) {
                for (var sex : SEXES) {
                    var part =
                            "%s:%s:%s:%s".formatted(school.getKey(), school.getValue(), need, sex);
                    parts.add(part + ":autumn");
                    if (!answer.asAt().isBefore(EASTER)) {
                        parts.add(part + ":spring");
                    }
                }
            }
        }
        return parts;
    }
}
