package org.holdfast.insight.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.insight.disclosure.Auditor.Printed;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.statistics.disclosure.Audience;

/** The auditor let loose on linked tables of a snapshot, whatever it holds. */
public final class SnapshotAttack {
    private static final int T = Audience.OUTSIDE.threshold();

    /** The crossing of all of these is what an auditor would like to know. */
    private static final List<Breakdown> FINEST =
            List.of(
                    Breakdown.YEAR_GROUP,
                    Breakdown.SEX,
                    Breakdown.SEN_PROVISION,
                    Breakdown.FREE_SCHOOL_MEALS);

    private static final List<List<Breakdown>> LINKED =
            List.of(
                    List.of(Breakdown.YEAR_GROUP),
                    List.of(Breakdown.SEX),
                    List.of(Breakdown.SEN_PROVISION),
                    List.of(Breakdown.FREE_SCHOOL_MEALS),
                    List.of(Breakdown.YEAR_GROUP, Breakdown.SEX),
                    List.of(Breakdown.SEN_PROVISION, Breakdown.SEX),
                    List.of(Breakdown.SEN_PROVISION, Breakdown.FREE_SCHOOL_MEALS));

    private final Answer finest;
    private final List<Answer> answers;
    private final Protected tables;

    private SnapshotAttack(SnapshotFolder folder) {
        var source = Indicators.of(folder);
        var scope =
                new Scope.Schools(
                        Set.copyOf(
                                folder.ask(
                                        "select distinct school_id from exclusions",
                                        row -> Objects.requireNonNull(row.getString(1)))));
        var year = Period.year(Collections.max(source.schoolYears()));
        this.finest = source.answer(new Question(scope, year, FINEST));
        this.answers =
                LINKED.stream().map(by -> source.answer(new Question(scope, year, by))).toList();
        this.tables =
                Disclosure.protect(
                        Tables.of(
                                Audience.OUTSIDE,
                                source,
                                List.of(Indicator.SUSPENSIONS, Indicator.SUSPENSION_RATE),
                                answers.toArray(Answer[]::new)));
    }

    /** Names of the hidden counts that the auditor finds out from everything that is printed. */
    public static List<String> onWhatIsPrinted(SnapshotFolder folder) {
        var attack = new SnapshotAttack(folder);
        return names(
                Auditor.recovered(attack.printed(Measure.SUSPENSIONS), T),
                Auditor.recovered(attack.printed(Measure.HEADCOUNT), T));
    }

    /** The same where nothing but the small counts themselves is hidden. */
    public static List<String> onPrimaryAlone(SnapshotFolder folder) {
        var attack = new SnapshotAttack(folder);
        return names(
                Auditor.recovered(
                        Auditor.withPrimaryAlone(attack.printed(Measure.SUSPENSIONS), T), T),
                Auditor.recovered(
                        Auditor.withPrimaryAlone(attack.printed(Measure.HEADCOUNT), T), T));
    }

    private static List<String> names(List<Auditor.Finding> some, List<Auditor.Finding> others) {
        var names = new ArrayList<String>();
        some.forEach(found -> names.add(found.what()));
        others.forEach(found -> names.add(found.what()));
        return names;
    }

    private List<Printed> printed(Measure measure) {
        var printed = new ArrayList<Printed>();
        for (var answer : answers) {
            for (var row : answer.rows()) {
                printed.add(
                        place(
                                measure.key() + ": " + row.label(),
                                parts(answer, row),
                                tables.hides(answer, row, measure),
                                row.tally().of(measure)));
            }
            printed.add(
                    place(
                            measure.key() + ": all",
                            finest.rows().stream()
                                    .map(Answer.Row::label)
                                    .collect(Collectors.toSet()),
                            tables.hidesTotal(answer, measure),
                            answer.total().of(measure)));
        }
        return printed;
    }

    private Set<String> parts(Answer answer, Answer.Row row) {
        var by = answer.question().by();
        return finest.rows().stream()
                .filter(part ->
                        by.stream()
                                .allMatch(breakdown ->
                                        part.groups()
                                                .get(FINEST.indexOf(breakdown))
                                                .equals(row.groups().get(by.indexOf(breakdown)))))
                .map(Answer.Row::label)
                .collect(Collectors.toSet());
    }

    private static Printed place(String what, Set<String> parts, boolean hidden, long truth) {
        return new Printed(
                what,
                parts,
                hidden ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(truth)),
                Math.toIntExact(truth));
    }
}
