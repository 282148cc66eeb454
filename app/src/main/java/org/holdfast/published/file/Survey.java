package org.holdfast.published.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.intake.Column;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.figure.Breakdowns;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.figure.Period;
import org.jspecify.annotations.Nullable;

/** Looks through a table once to learn what its columns are: figures or breakdowns. */
final class Survey {
    private static final int MANY = 400;

    /** Columns of places and periods, and of names that repeat a code. */
    private static final Set<String> PLACES =
            Set.of(
                    "timeperiod",
                    "timeidentifier",
                    "year",
                    "period",
                    "geographiclevel",
                    "level",
                    "arealevel",
                    "countrycode",
                    "countryname",
                    "country",
                    "regioncode",
                    "regionname",
                    "region",
                    "oldlacode",
                    "newlacode",
                    "lacode",
                    "lanumber",
                    "laname",
                    "area",
                    "ladcode",
                    "ladname",
                    "schoolurn",
                    "schoolname",
                    "schoollaestab",
                    "pconcode",
                    "pconname",
                    "trustid",
                    "trustname",
                    "wardcode",
                    "wardname",
                    "lsipcode",
                    "lsipname",
                    "sponsorid",
                    "sponsorname",
                    "providerukprn",
                    "providername",
                    "opportunityareacode",
                    "opportunityareaname",
                    "englishdevolvedareacode",
                    "englishdevolvedareaname",
                    "localenterprisepartnershipcode",
                    "localenterprisepartnershipname",
                    "rscregionleadname",
                    "institutionid",
                    "institutionname",
                    "planningareacode",
                    "planningareaname",
                    "pfacode",
                    "pfaname");

    private final TableFile table;
    private final Shape.When when;
    private final PeriodReading period;
    private final Optional<Shape.Topic> topic;
    private final Optional<Shape.Numbers.InRows> longForm;
    private final Map<Column, Tally> open = new LinkedHashMap<>();
    private final TreeSet<Period> periods = new TreeSet<>();
    private final Map<String, String> topicOf = new HashMap<>();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Set<String> measures = new LinkedHashSet<>();
    private boolean topicTotal;
    private @Nullable Period latest;

    private Survey(TableFile table) {
        this.table = table;
        this.when =
                new Shape.When(
                        table.column("time_period", "year", "period"),
                        table.column("time_identifier"));
        this.period = new PeriodReading(when);
        this.topic = topic(table);
        this.longForm = longForm(table);
        for (var name : table.header()) {
            var column = table.column(name);
            var taken =
                    PLACES.contains(key(name))
                            || topic.filter(pair -> named(pair, column)).isPresent()
                            || longForm.filter(form -> named(form, column)).isPresent()
                            || name.isBlank();
            if (!taken) {
                open.put(column, new Tally());
            }
        }
    }

    /** What the cells of one column are. */
    private static final class Tally {
        private long numbers;
        private long symbols;
        private long words;
        private boolean total;
        private String last = "";
        private final Set<String> groups = new LinkedHashSet<>();

        void add(String cell) {
            if (Cells.number(cell).isPresent()) {
                numbers++;
            } else if (Cells.reading(cell, false).isPresent()) {
                symbols++;
            } else {
                words++;
                total |= Breakdowns.total(cell);
            }
            if (groups.size() < MANY && !cell.isEmpty() && !cell.equals(last)) {
                groups.add(cell);
                last = cell;
            }
        }

        /** Figures, unless the cells are words; a wrong cell among figures is no breakdown. */
        boolean figures(String name) {
            return (words == 0 && numbers + symbols > 0)
                    || (!total && numbers > 0 && Indicators.known(name).isPresent());
        }

        boolean empty() {
            return words == 0 && numbers == 0 && groups.isEmpty();
        }
    }

    /**
     * Looks the table through.
     *
     * @throws UnreadableFile if it has no figures by period
     */
    static Shape of(TableFile table) {
        var survey = new Survey(table);
        if (!survey.when.time().present()) {
            throw new UnreadableFile(
                    "%s has no column time_period, year or period, so it is no table of published figures"
                            .formatted(table.name()));
        }
        var rows = survey.table.forEach(survey::look);
        return survey.shape(rows);
    }

    private void look(TableRow row) {
        period.read(row)
                .filter(each -> !each.equals(latest))
                .ifPresent(each -> {
                    periods.add(each);
                    latest = each;
                });
        open.forEach((column, tally) -> tally.add(row.text(column)));
        topic.ifPresent(pair -> lookAtTopic(row.text(pair.name()), row.text(pair.group())));
        longForm.ifPresent(form -> {
            if (measures.size() < MANY) {
                measures.add(row.text(form.indicator()));
            }
        });
    }

    private void lookAtTopic(String name, String group) {
        if (Breakdowns.total(name)) {
            topicTotal = true;
        } else if (!Breakdowns.total(group)) {
            topicOf.putIfAbsent(group, name);
            groups.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(group);
        }
    }

    private Shape shape(long rows) {
        var filters = new ArrayList<Column>();
        var indicators = new ArrayList<Column>();
        var untotalled = new HashSet<String>();
        open.forEach((column, tally) -> {
            if (tally.figures(column.name())) {
                indicators.add(column);
            } else if (!tally.empty()) {
                filters.add(column);
                groups.put(column.name(), tally.groups);
                if (!tally.total) {
                    untotalled.add(Breakdowns.code(column.name()));
                }
            }
        });
        if (topic.isPresent() && !topicTotal && groups.size() == filters.size() + 1) {
            topicOf.values().stream().findFirst().map(Breakdowns::code).ifPresent(untotalled::add);
        }
        if (longForm.isEmpty() && indicators.isEmpty()) {
            throw new UnreadableFile("%s has no column of figures".formatted(table.name()));
        }
        return new Shape(
                when,
                where(),
                List.copyOf(filters),
                topic,
                longForm.<Shape.Numbers>map(form -> form)
                        .orElseGet(() -> new Shape.Numbers.InColumns(indicators)),
                key(when.time().name()).equals("year"),
                new Shape.Contents(rows, periods, untotalled, topicOf, groups, measures));
    }

    private Shape.Where where() {
        return new Shape.Where(
                table.column("geographic_level", "level", "area_level"),
                table.column("old_la_code", "la_number"),
                table.column("new_la_code", "la_code"),
                table.column("la_name", "area"),
                table.column("region_code"),
                table.column("region_name", "region"));
    }

    private static Optional<Shape.Topic> topic(TableFile table) {
        var name =
                table.column(
                        "characteristic_group",
                        "characteristic_grouping",
                        "characteristic_desc",
                        "breakdown_topic",
                        "characteristic_topic");
        var group =
                table.column(
                        "characteristic", "pupil_characteristic", "characteristic_1", "breakdown");
        return name.present() && group.present()
                ? Optional.of(new Shape.Topic(name, group, table.column("characteristic_2")))
                : Optional.empty();
    }

    private static Optional<Shape.Numbers.InRows> longForm(TableFile table) {
        var indicator = table.column("measure_code", "indicator");
        var value = table.column("value", "count");
        return indicator.present() && value.present()
                ? Optional.of(new Shape.Numbers.InRows(indicator, value))
                : Optional.empty();
    }

    private static boolean named(Shape.Topic topic, Column column) {
        return column.equals(topic.name())
                || column.equals(topic.group())
                || column.equals(topic.second());
    }

    /** The measure's long name repeats its code. */
    private static boolean named(Shape.Numbers.InRows form, Column column) {
        return column.equals(form.indicator())
                || column.equals(form.value())
                || (key(form.indicator().name()).equals("measurecode")
                        && key(column.name()).equals("measure"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
