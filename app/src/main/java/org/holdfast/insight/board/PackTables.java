package org.holdfast.insight.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.statistics.wording.RiskWording;

/** The tables of a pack, printed: what is hidden is a mark from here on. */
final class PackTables {
    /** The group that the census code BCRB is counted under. */
    private static final String BLACK_CARIBBEAN = "BCRB";

    private final PackAnswers answers;
    private final PackTerm term;
    private final SamePoint point;
    private final Protected tables;

    PackTables(PackAnswers answers, PackTerm term, SamePoint point) {
        this.answers = answers;
        this.term = term;
        this.point = point;
        this.tables = answers.tables();
    }

    List<PackTable> all() {
        var all = new ArrayList<PackTable>();
        all.add(glance());
        all.add(places("phase", "By phase", Breakdown.PHASE, Optional.empty()));
        all.add(
                places(
                        "school",
                        "By school",
                        Breakdown.SCHOOL,
                        Optional.of(answers.schoolsThen())));
        all.add(group("sen", "By special educational needs", Breakdown.SEN_PROVISION));
        all.add(group("fsm", "By free school meals", Breakdown.FREE_SCHOOL_MEALS));
        all.add(group("ethnicity", "By ethnic group", Breakdown.ETHNICITY));
        all.add(group("sex", "By sex", Breakdown.SEX));
        all.add(group("looked-after", "Looked-after children", Breakdown.LOOKED_AFTER));
        all.add(group("year-group", "By year group", Breakdown.YEAR_GROUP));
        all.add(
                groups(
                        "ethnicity-sex",
                        "Cohort: boys and girls by ethnic group",
                        answers.ethnicityAndSex(),
                        List.of()));
        all.add(cohorts());
        all.add(events("reasons", "By reason", Breakdown.REASON));
        all.add(events("repeat", "First and repeat suspensions", Breakdown.REPEAT));
        all.add(events("length", "By length", Breakdown.LENGTH));
        return all;
    }

    private PackTable glance() {
        var rows =
                PackAnswers.TOTALS.stream()
                        .map(indicator ->
                                List.of(
                                        indicator.title(),
                                        tables.shownTotal(answers.now(), indicator),
                                        tables.shownTotal(answers.then(), indicator),
                                        tables.shownTotal(answers.before(), indicator)))
                        .toList();
        return new PackTable(
                "glance",
                "At a glance",
                List.of(
                        "What is counted",
                        capital(brief(term)),
                        capital(brief(term.yearBefore())),
                        capital(brief(term.before()))),
                rows,
                notes(
                        answers.now(),
                        term.isGoingOn(point.asAt())
                                ? List.of(
                                        "This term is still going on: the same term last year is counted to the same school day, %s; the term before is whole."
                                                .formatted(Days.full(point.sameSchoolDay())))
                                : List.of()));
    }

    private PackTable places(
            String id, String title, Breakdown breakdown, Optional<Answer> lastYear) {
        var answer = answers.by(breakdown);
        var columns =
                new ArrayList<>(
                        List.of(
                                capital(breakdown.title()),
                                "Pupils",
                                "Suspensions",
                                "Per 100 pupils",
                                "Permanent exclusions issued"));
        lastYear.ifPresent(_ -> columns.add("Per 100 pupils, same term last year"));
        var rows = new ArrayList<List<String>>();
        for (var row : answer.rows()) {
            var cells = new ArrayList<>(List.of(row.label()));
            PackAnswers.PLACES.forEach(
                    indicator -> cells.add(tables.shown(answer, row, indicator)));
            lastYear.ifPresent(then -> cells.add(rateThen(then, row)));
            rows.add(cells);
        }
        var total = new ArrayList<>(List.of(PackTable.ALL));
        PackAnswers.PLACES.forEach(indicator -> total.add(tables.shownTotal(answer, indicator)));
        lastYear.ifPresent(then -> total.add(tables.shownTotal(then, Indicator.SUSPENSION_RATE)));
        rows.add(total);
        return new PackTable(id, title, columns, rows, notes(answer, List.of()));
    }

    private String rateThen(Answer then, Row row) {
        return then.row(row.group().key())
                .map(before -> tables.shown(then, before, Indicator.SUSPENSION_RATE))
                .orElse("x");
    }

    private PackTable group(String id, String title, Breakdown breakdown) {
        return groups(
                id,
                title,
                answers.by(breakdown),
                List.of(
                        "Times as likely: the share of the group suspended at least once, divided"
                                + " by that of everyone else, with the 95 per cent interval (Miettinen"
                                + " and Nurminen). "
                                + RiskWording.UNADJUSTED));
    }

    private PackTable groups(String id, String title, Answer answer, List<String> notes) {
        var rows = new ArrayList<List<String>>();
        for (var row : answer.rows()) {
            var cells = new ArrayList<>(List.of(row.label()));
            PackAnswers.GROUPS.forEach(
                    indicator -> cells.add(tables.shown(answer, row, indicator)));
            if (!notes.isEmpty()) {
                cells.add(Risks.of(tables, answer, row).map(Risks::shown).orElse(Protected.MARK));
            }
            rows.add(cells);
        }
        var total = new ArrayList<>(List.of(PackTable.ALL));
        PackAnswers.GROUPS.forEach(indicator -> total.add(tables.shownTotal(answer, indicator)));
        if (!notes.isEmpty()) {
            total.add("z");
        }
        rows.add(total);
        var columns =
                new ArrayList<>(List.of("Group", "Pupils", "Suspended at least once", "Per cent"));
        if (!notes.isEmpty()) {
            columns.add("Times as likely as everyone else");
        }
        return new PackTable(id, title, columns, rows, notes(answer, notes));
    }

    /** Named by the guidance and fixed here, before anything is counted. */
    private PackTable cohorts() {
        var years = answers.by(Breakdown.YEAR_GROUP);
        var meals = answers.by(Breakdown.FREE_SCHOOL_MEALS);
        var crossed = answers.ethnicityAndSex();
        var rows = new ArrayList<List<String>>();
        for (var year : List.of("10", "11")) {
            years.row(year).ifPresent(row -> rows.add(cohort("Year " + year, years, row)));
        }
        meals.row("Y")
                .ifPresent(row -> rows.add(cohort("Eligible for free school meals", meals, row)));
        crossed.rows().stream()
                .filter(row ->
                        row.groups().getFirst().key().equals(BLACK_CARIBBEAN)
                                && row.groups().getLast().key().equals("M"))
                .forEach(row -> rows.add(cohort("Black Caribbean boys", crossed, row)));
        return new PackTable(
                "cohorts",
                "Cohorts to plan for",
                List.of(
                        "Cohort",
                        "Pupils",
                        "Suspended at least once",
                        "Per cent",
                        "Times as likely as everyone else"),
                rows,
                notes(
                        years,
                        List.of(
                                "The same cohorts in every pack, whatever the figures say: a cohort chosen after the counting proves nothing.")));
    }

    private List<String> cohort(String name, Answer answer, Row row) {
        var cells = new ArrayList<>(List.of(name));
        PackAnswers.GROUPS.forEach(indicator -> cells.add(tables.shown(answer, row, indicator)));
        cells.add(Risks.of(tables, answer, row).map(Risks::shown).orElse(Protected.MARK));
        return cells;
    }

    private PackTable events(String id, String title, Breakdown breakdown) {
        var answer = answers.by(breakdown);
        var rows = new ArrayList<List<String>>();
        answer.rows().stream()
                .filter(row -> !row.group().key().isEmpty())
                .forEach(row ->
                        rows.add(
                                List.of(
                                        row.label(),
                                        tables.shown(answer, row, Indicator.SUSPENSIONS))));
        rows.add(List.of(PackTable.ALL, tables.shownTotal(answer, Indicator.SUSPENSIONS)));
        return new PackTable(
                id,
                title,
                List.of(capital(breakdown.title()), "Suspensions"),
                rows,
                notes(answer, List.of()));
    }

    private List<String> notes(Answer answer, List<String> own) {
        var notes = new ArrayList<>(own);
        answer.question().by().forEach(by -> by.caveat().ifPresent(notes::add));
        notes.addAll(tables.notes());
        return notes;
    }

    /** {@code autumn 2026/27}: a column has little room. */
    private static String brief(PackTerm term) {
        return term.words().replace(" term", "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
