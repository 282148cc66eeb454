package org.holdfast.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.Choice;
import org.holdfast.web.DateInput;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;

/**
 * What was typed to add or change a term or closed days, kept as typed.
 *
 * @param part the term or closed days that are changed; empty for new ones
 */
record CalendarForm(
        int year,
        String part,
        int version,
        String kind,
        String name,
        DateInput first,
        DateInput last,
        String reason) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    static CalendarForm of(Map<String, String> typed) {
        return new CalendarForm(
                number(typed, "year"),
                typed.getOrDefault("part", ""),
                number(typed, "version"),
                typed.getOrDefault("kind", ""),
                typed.getOrDefault("name", "").strip(),
                date(typed, "first"),
                date(typed, "last"),
                typed.getOrDefault("reason", "").strip());
    }

    /** The form for a new term or new closed days. */
    static CalendarForm blank(CalendarYear year) {
        return new CalendarForm(
                year.year().start(),
                "",
                year.version(),
                "",
                "",
                DateInput.empty(),
                DateInput.empty(),
                "");
    }

    static CalendarForm of(CalendarYear year, TermDates term) {
        return new CalendarForm(
                year.year().start(),
                term.id().toString(),
                year.version(),
                "",
                term.name(),
                DateInput.of(term.first()),
                DateInput.of(term.last()),
                "");
    }

    static CalendarForm of(CalendarYear year, ClosedDays closed) {
        return new CalendarForm(
                year.year().start(),
                closed.id().toString(),
                year.version(),
                closed.kind().key(),
                closed.name(),
                DateInput.of(closed.first()),
                closed.last().equals(closed.first())
                        ? DateInput.empty()
                        : DateInput.of(closed.last()),
                "");
    }

    SchoolYear schoolYear() {
        return CalendarPages.year(year);
    }

    /** The part's id; a new one for a new part. */
    UUID id() {
        return partId().orElseGet(UUID::randomUUID);
    }

    private Optional<UUID> partId() {
        try {
            return part.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(part));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    public boolean isNew() {
        return part.isEmpty();
    }

    TermDates term() {
        return new TermDates(id(), name, first.date().orElseThrow(), last.date().orElseThrow());
    }

    ClosedDays closed() {
        var from = first.date().orElseThrow();
        var why = ClosureKind.ofKey(kind);
        return new ClosedDays(
                id(),
                why,
                name.isEmpty() ? why.title() : name,
                from,
                last.isEmpty() ? from : last.date().orElseThrow());
    }

    Problems checkTerm() {
        var problems = Problems.none();
        if (name.isEmpty()) {
            problems.add("name", "Enter the name of the term, such as Autumn");
        }
        checkName(problems);
        if (first.date().isEmpty()) {
            problems.add("first", "Enter the first day of the term, such as 1 9 2026");
        }
        if (last.date().isEmpty()) {
            problems.add("last", "Enter the last day of the term, such as 18 12 2026");
        }
        return checkReason(problems);
    }

    Problems checkClosed() {
        var problems = Problems.none();
        if (Arrays.stream(ClosureKind.values()).noneMatch(each -> each.key().equals(kind))) {
            problems.add("kind", "Choose why the school is closed");
        }
        checkName(problems);
        if (first.date().isEmpty()) {
            problems.add("first", "Enter the day on which it is closed, such as 28 11 2025");
        }
        if (!last.isEmpty() && last.date().isEmpty()) {
            problems.add("last", "Enter the last day as a date, or leave it empty for one day");
        }
        return checkReason(problems);
    }

    Problems checkReason(Problems problems) {
        if (reason.isEmpty()) {
            problems.add("reason", "Say why the calendar changes; it is kept with the change");
        } else if (reason.length() > LONGEST_REASON) {
            problems.add("reason", "Say why in 500 characters or fewer");
        }
        return problems;
    }

    private void checkName(Problems problems) {
        if (name.length() > LONGEST_NAME) {
            problems.add("name", "Give a name of 100 characters or fewer");
        }
    }

    public List<Choice> kinds() {
        return Arrays.stream(ClosureKind.values())
                .map(each ->
                        new Choice(each.key(), each.title(), hint(each), each.key().equals(kind)))
                .toList();
    }

    private static String hint(ClosureKind kind) {
        return switch (kind) {
            case HALF_TERM, BANK_HOLIDAY -> "";
            case INSET -> "Staff are in, pupils are not";
            case EMERGENCY -> "The whole school is shut, for example by snow or a burst pipe";
            case OTHER -> "For example, an occasional day or a polling day";
        };
    }

    private static int number(Map<String, String> typed, String name) {
        try {
            return Integer.parseInt(typed.getOrDefault(name, ""));
        } catch (NumberFormatException _) {
            throw new NotFound();
        }
    }

    private static DateInput date(Map<String, String> typed, String name) {
        return new DateInput(
                typed.getOrDefault(name + "-day", ""),
                typed.getOrDefault(name + "-month", ""),
                typed.getOrDefault(name + "-year", ""));
    }
}
