package org.holdfast.exclusion.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.exclusion.Grounds;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Stretch;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** The answers to check, one row each. In templates: {@code @checkRows.of(view)}. */
@Component("checkRows")
final class CheckRows {
    private static final Map<Part, String> LABELS =
            Map.of(
                    Part.WHAT_HAPPENED, "What happened",
                    Part.POLICY_CLAUSE, "Behaviour policy",
                    Part.LESSER_SANCTION, "Why not a lesser sanction",
                    Part.BREACH, "How the policy was broken",
                    Part.HARM, "What harm",
                    Part.LONGER_THAN_USUAL, "Why so long");

    private final Dates dates;

    CheckRows(Dates dates) {
        this.dates = dates;
    }

    /**
     * One answer.
     *
     * @param step where it can be changed
     */
    record Row(String key, String value, String step) {
        @Override
        public String toString() {
            return "Row[" + key + "]";
        }
    }

    /** The rows of a draft. */
    public List<Row> of(FlowView view) {
        var grounds = GroundsForm.grounds(view.answers());
        var rows = new ArrayList<Row>();
        var reasons =
                grounds.reasons().stream()
                        .map(reason -> reason.label())
                        .collect(Collectors.joining("; "));
        rows.add(new Row("Reasons", orMissing(reasons), "why"));
        words(grounds, Part.WHAT_HAPPENED, "why", rows);
        words(grounds, Part.POLICY_CLAUSE, "why", rows);
        if (view.permanent()) {
            words(grounds, Part.BREACH, "why", rows);
            words(grounds, Part.HARM, "why", rows);
        } else {
            words(grounds, Part.LESSER_SANCTION, "why", rows);
        }
        rows.add(new Row("What was tried", tried(grounds), "considered"));
        rows.add(
                new Row(
                        "What the child says",
                        orMissing(grounds.words().getOrDefault(Part.CHILDS_WORDS, "")),
                        "considered"));
        rows.add(new Row("Decided on", day(view, "decided"), "when"));
        if (view.permanent()) {
            rows.add(new Row("Takes effect", day(view, "takesEffect"), "when"));
            rows.add(new Row("First school day out", day(view, "firstOut"), "when"));
        } else {
            rows.add(new Row("Time out", time(view), "when"));
        }
        rows.add(new Row("Parent told", told(view, "parentTold"), "tell"));
        rows.add(new Row("Governing board told", told(view, "boardTold"), "tell"));
        return rows;
    }

    private static void words(Grounds grounds, Part part, String step, List<Row> rows) {
        rows.add(
                new Row(
                        LABELS.getOrDefault(part, ""),
                        orMissing(grounds.words().getOrDefault(part, "")),
                        step));
    }

    private String tried(Grounds grounds) {
        return grounds.measures().isEmpty()
                ? "Nothing recorded"
                : grounds.measures().stream()
                        .map(taken ->
                                "%s, %s: %s"
                                        .formatted(
                                                taken.measure().label(),
                                                dates.plain(taken.on()),
                                                taken.result().label()))
                        .collect(Collectors.joining("; "));
    }

    private String time(FlowView view) {
        return DatesForm.absence(view.answers())
                .map(absence ->
                        Stretch.of(absence).stream()
                                .map(stretch -> stretch.words(dates))
                                .collect(Collectors.joining("; ")))
                .orElse("Not entered");
    }

    private String day(FlowView view, String field) {
        return view.answers().day(field).map(dates::full).orElse("Not entered");
    }

    private String told(FlowView view, String field) {
        return view.answers().day(field).map(dates::full).orElse("Not yet");
    }

    private static String orMissing(String words) {
        return words.isBlank() ? "Not entered" : words;
    }
}
