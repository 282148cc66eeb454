package org.holdfast.insight.board;

import static org.holdfast.print.PdfPrinter.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pack's words and tables as well-formed XHTML, the same on the page, in print and in the file.
 */
final class PackHtml {
    private static final Set<String> AT_A_GLANCE = Set.of("glance");
    private static final Set<String> OF_PLACES = Set.of("phase", "school");
    private static final Set<String> OF_EVENTS = Set.of("reasons", "repeat", "length");
    private static final Set<String> OF_OTHERS = Set.of(PublishedBeside.TABLE);

    /** What is drawn as a bar beside the number. */
    private static final Set<String> DRAWN = Set.of("Per 100 pupils", "Per cent");

    private static final int STEPS = 20;

    private PackHtml() {}

    /** One part of a pack. */
    record Section(String id, String title, String html) {}

    /** The whole with its title. */
    static String whole(Pack pack) {
        return "<h1>%s</h1><p class=\"hf-pack__for\">%s%s</p>%s"
                .formatted(
                        escaped(pack.title()),
                        escaped(pack.content().authority()),
                        pack.issued().isEmpty()
                                ? " · <strong>Draft, not issued</strong>"
                                : pack.edition() > 1 ? " · edition " + pack.edition() : "",
                        sections(pack).stream()
                                .map(section ->
                                        "<h2 class=\"govuk-heading-m\" id=\"%s\">%s</h2>%s"
                                                .formatted(
                                                        section.id(),
                                                        escaped(section.title()),
                                                        section.html()))
                                .collect(Collectors.joining()));
    }

    static List<Section> sections(Pack pack) {
        var content = pack.content();
        var sections = new ArrayList<Section>();
        sections.add(
                new Section(
                        "answers",
                        "What the figures say",
                        list(content.answers())
                                + words(pack, Slot.OVERVIEW)
                                + tables(content, AT_A_GLANCE)));
        sections.add(
                new Section(
                        "changes", "What has changed since last term", list(content.changes())));
        sections.add(new Section("questions", "Questions to ask", list(content.questions())));
        sections.add(
                new Section(
                        "review",
                        "Review in three parts",
                        Slot.REVIEW.stream()
                                .map(slot -> part(pack, slot))
                                .collect(Collectors.joining())));
        sections.add(
                new Section(
                        "places",
                        "Phases and schools",
                        tables(content, OF_PLACES) + words(pack, Slot.PLACES)));
        if (content.tables().stream().anyMatch(table -> OF_OTHERS.contains(table.id()))) {
            sections.add(
                    new Section(
                            "others",
                            "England and similar authorities",
                            tables(content, OF_OTHERS)));
        }
        sections.add(
                new Section(
                        "groups",
                        "Groups of pupils",
                        content.tables().stream()
                                        .filter(table ->
                                                !AT_A_GLANCE.contains(table.id())
                                                        && !OF_PLACES.contains(table.id())
                                                        && !OF_OTHERS.contains(table.id())
                                                        && !OF_EVENTS.contains(table.id()))
                                        .map(PackHtml::table)
                                        .collect(Collectors.joining())
                                + words(pack, Slot.GROUPS)
                                + words(pack, Slot.COHORT)));
        sections.add(new Section("events", "Suspensions", tables(content, OF_EVENTS)));
        sections.add(new Section("counted", "How this is counted", counted(content)));
        return sections;
    }

    private static String tables(PackContent content, Set<String> ids) {
        return content.tables().stream()
                .filter(table -> ids.contains(table.id()))
                .map(PackHtml::table)
                .collect(Collectors.joining());
    }

    private static String part(Pack pack, Slot slot) {
        var text = pack.text(slot);
        return "<h3 class=\"govuk-heading-s\">%s</h3>%s"
                .formatted(
                        escaped(slot.title()),
                        text.isBlank()
                                ? "<p class=\"govuk-body hf-pack__empty\">Not written yet.</p>"
                                : paragraphs(text));
    }

    private static String words(Pack pack, Slot slot) {
        return pack.text(slot).isBlank() ? "" : part(pack, slot);
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p class=\"govuk-body\">%s</p>".formatted(escaped(line.strip())))
                .collect(Collectors.joining());
    }

    private static String list(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>%s</li>".formatted(escaped(line)))
                .collect(
                        Collectors.joining(
                                "", "<ul class=\"govuk-list govuk-list--bullet\">", "</ul>"));
    }

    /** {@code data-label} names each cell where a narrow screen shows the rows as a list. */
    private static String table(PackTable table) {
        var head = new StringBuilder();
        for (var at = 0; at < table.columns().size(); at++) {
            head.append("<th scope=\"col\" class=\"govuk-table__header")
                    .append(at == 0 ? "" : " govuk-table__header--numeric")
                    .append("\">")
                    .append(escaped(table.columns().get(at)))
                    .append("</th>");
        }
        var body = table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining());
        var notes =
                table.notes().stream()
                        .map(note ->
                                "<p class=\"govuk-body-s hf-pack__note\">%s</p>"
                                        .formatted(escaped(note)))
                        .collect(Collectors.joining());
        return """
        <h3 class="govuk-heading-s" id="%1$s">%2$s</h3>
        <table class="govuk-table hf-stack" aria-labelledby="%1$s">
        <thead class="govuk-table__head"><tr class="govuk-table__row">%3$s</tr></thead>
        <tbody class="govuk-table__body">%4$s</tbody>
        </table>
        %5$s
        """
                .formatted(table.id(), escaped(table.title()), head, body, notes);
    }

    private static String row(PackTable table, List<String> row) {
        var cells =
                new StringBuilder(
                        "<tr class=\"govuk-table__row%s\"><th scope=\"row\" class=\"govuk-table__header\">"
                                .formatted(PackTable.isTotal(row) ? " hf-total" : ""));
        cells.append(escaped(row.getFirst())).append("</th>");
        for (var at = 1; at < row.size(); at++) {
            cells.append("<td class=\"govuk-table__cell govuk-table__cell--numeric\" data-label=\"")
                    .append(escaped(table.columns().get(at)))
                    .append("\">")
                    .append(escaped(row.get(at)))
                    .append(bar(table, row, at))
                    .append("</td>");
        }
        return cells.append("</tr>").toString();
    }

    /** The number drawn beside the others of its column, in twentieths of the greatest. */
    private static String bar(PackTable table, List<String> row, int column) {
        if (!DRAWN.contains(table.columns().get(column))) {
            return "";
        }
        var greatest =
                table.rows().stream().mapToDouble(each -> number(each.get(column))).max().orElse(0);
        var value = number(row.get(column));
        return greatest <= 0
                ? ""
                : "<span class=\"hf-bar hf-bar--%d\" aria-hidden=\"true\"></span>"
                        .formatted(Math.round(STEPS * value / greatest));
    }

    /** Nought for a mark, which has no bar. */
    private static double number(String cell) {
        return cell.matches("[0-9,]+([.][0-9]+)?") ? Double.parseDouble(cell.replace(",", "")) : 0;
    }

    private static String counted(PackContent content) {
        return "<p class=\"govuk-body\">%s</p><p class=\"govuk-body\">%s</p><p class=\"govuk-body\">%s</p>%s"
                .formatted(
                        escaped(
                                "Counted to %s from snapshot %s, from the records of the authority and its schools."
                                        .formatted(Days.full(content.asAt()), content.snapshot())),
                        escaped(content.base()),
                        escaped(
                                "c: confidential, hidden so that no pupil can be told. x: not"
                                        + " available. z: not applicable. Overturned and cancelled"
                                        + " suspensions are left out; part-time timetables, managed"
                                        + " moves and directions off-site are not suspensions."),
                        list(content.definitions()));
    }
}
