package org.holdfast.statute;

import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.Step;
import org.holdfast.statute.calendar.Words;

/**
 * Why a date is what it is, as data that a page, a letter or a file can lay out.
 *
 * @param because what happened
 * @param count in words
 * @param steps the days counted and passed over
 * @param law the citation and the version of the law
 * @param readings the dates on other readings, after the recommended one
 */
public record Derivation(
        String because,
        String count,
        List<Step> steps,
        Source law,
        List<Particular.Alternative> readings) {

    /**
     * Where the rule is written.
     *
     * @param rule its id
     * @param version the form in force for this exclusion
     */
    public record Source(
            String rule, String citation, String shownAs, Optional<Rule.Version> version) {}

    static Derivation of(Duty duty) {
        var rule = duty.rule();
        var count = duty.basis().count();
        return new Derivation(
                duty.basis().origin().words(),
                count.words(),
                count.steps(),
                new Source(rule.id(), duty.source(), duty.shownAs(), rule.versionIn(duty.law())),
                duty.alternatives());
    }

    /** The count in one line, as the worked examples of the statute reference write it. */
    public String working() {
        return steps.isEmpty() ? count : count + ": " + Words.counted(steps);
    }

    /** The whole of it in plain text, one thing to a line. */
    public String inWords() {
        var lines = new StringBuilder();
        lines.append("Because    ").append(because).append('\n');
        lines.append("Count      ").append(count).append('\n');
        if (!steps.isEmpty()) {
            lines.append("           ").append(Words.counted(steps)).append('\n');
        }
        lines.append("Law        ").append(law.rule()).append(" (").append(law.shownAs());
        lines.append("): ").append(law.citation()).append('\n');
        law.version()
                .ifPresent(version ->
                        lines.append("           in force for exclusions from ")
                                .append(Words.inFull(version.from()))
                                .append(version.words().isEmpty() ? "" : ": ")
                                .append(version.words())
                                .append('\n'));
        for (var reading : readings) {
            lines.append("Or         ").append(Words.inFull(reading.date())).append(" if ");
            lines.append(reading.reading()).append(" (").append(reading.point().id());
            lines.append(")\n");
        }
        return lines.toString();
    }
}
