package org.holdfast.published.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.TableRow;
import org.holdfast.published.figure.Breakdowns;

/** Which group a row is of, and whether it is wanted. */
final class GroupReading {
    private final Shape shape;
    private final Selection selection;
    private final Map<String, Optional<Group>> seen = new HashMap<>();

    GroupReading(Shape shape, Selection selection) {
        this.shape = shape;
        this.selection = selection;
    }

    /**
     * A group of pupils.
     *
     * @param by codes of the breakdowns, in order; empty for the total
     * @param groups their keys
     * @param byWritten the breakdowns as the file names them
     * @param groupsWritten the groups as the file names them
     */
    record Group(
            List<String> by,
            List<String> groups,
            List<String> byWritten,
            List<String> groupsWritten) {}

    private record Part(String by, String group, String byWritten, String groupWritten) {}

    /** The group, where it is wanted. */
    Optional<Group> read(TableRow row) {
        var key = new StringBuilder();
        shape.filters().forEach(column -> key.append(row.text(column)).append('|'));
        shape.topics()
                .ifPresent(topic ->
                        key.append(row.text(topic.name()))
                                .append('|')
                                .append(row.text(topic.group()))
                                .append('|')
                                .append(row.text(topic.second())));
        var found = seen.get(key.toString());
        if (found == null) {
            found = group(row);
            seen.put(key.toString(), found);
        }
        return found;
    }

    private Optional<Group> group(TableRow row) {
        var parts = new ArrayList<Part>();
        for (var column : shape.filters()) {
            add(parts, column.name(), row.text(column));
        }
        shape.topics().ifPresent(topic -> addTopic(parts, row, topic));
        var fixed =
                parts.stream().filter(part -> selection.fixes(part.by(), part.group())).toList();
        if (fixed.size() < selection.fixed().size()) {
            return Optional.empty();
        }
        parts.removeAll(fixed);
        parts.sort(Comparator.comparing(Part::by));
        var by = parts.stream().map(Part::by).toList();
        var untotalled = new java.util.HashSet<>(shape.contents().untotalled());
        untotalled.removeAll(selection.fixed().keySet());
        return selection.wantsBreakdown(by, untotalled)
                ? Optional.of(
                        new Group(
                                by,
                                parts.stream().map(Part::group).toList(),
                                parts.stream().map(Part::byWritten).toList(),
                                parts.stream().map(Part::groupWritten).toList()))
                : Optional.empty();
    }

    /** A group; a total is no breakdown. */
    private static void add(List<Part> parts, String breakdown, String group) {
        if (!Breakdowns.total(group) && !group.isEmpty()) {
            var code = Breakdowns.code(breakdown);
            parts.add(new Part(code, Breakdowns.groupKey(code, group), breakdown, group));
        }
    }

    /**
     * A pair of columns. Some files call the breakdown “Total” in rows that are a total of another
     * column, and yet give a group: its breakdown is then known from other rows.
     */
    private void addTopic(List<Part> parts, TableRow row, Shape.Topic topic) {
        var name = row.text(topic.name());
        var group = row.text(topic.group());
        if (Breakdowns.total(name)) {
            var known = shape.contents().topicOf().get(group);
            if (known == null) {
                return;
            }
            name = known;
        }
        var crossed = name.toLowerCase(java.util.Locale.ROOT).endsWith("_gender");
        add(parts, crossed ? name.substring(0, name.length() - "_gender".length()) : name, group);
        if (topic.second().present()) {
            add(parts, "sex", row.text(topic.second()));
        }
    }
}
