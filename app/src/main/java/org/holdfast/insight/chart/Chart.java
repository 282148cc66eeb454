package org.holdfast.insight.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart as a page, a document and a file show it.
 *
 * @param id unique on its page; letters, digits and hyphens
 * @param title what is drawn
 * @param sentences what it shows and what to do about it, the answer first
 * @param key what its signs and lines mean
 * @param table the values that are drawn
 * @param source what was counted, up to when and by which definition
 * @param file where the table is to be had as CSV
 * @param counted where it says how this is counted
 */
public record Chart(
        String id,
        String title,
        List<String> sentences,
        Drawing drawing,
        List<Sign> key,
        Table table,
        String source,
        Optional<String> file,
        Optional<String> counted) {

    public Chart {
        sentences = List.copyOf(sentences);
        key = List.copyOf(key);
    }

    /** A sign of the drawing and what it means. */
    public record Sign(Drawing drawing, String words) {
        /** The sign as SVG, which screen readers pass over. */
        public String svg() {
            return drawing.sign();
        }
    }

    static Chart of(
            Heading heading, List<String> sentences, Drawing drawing, List<Sign> key, Table table) {
        return new Chart(
                heading.id(),
                heading.title(),
                sentences,
                drawing,
                key,
                table,
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** One that must not be shown: its title, and why. */
    public static Chart withheld(Heading heading, String why) {
        return of(
                heading,
                List.of(why),
                new Drawing(0, 0, List.of()),
                List.of(),
                new Table(List.of(heading.unit()), List.of()));
    }

    /** Whether there is anything to see beside the words. */
    public boolean isDrawn() {
        return drawing.height() > 0;
    }

    /**
     * What a chart is called.
     *
     * @param unit what its values are, such as {@code Suspensions per 100 pupils}
     * @param places decimals of its values in the table
     */
    public record Heading(String id, String title, String unit, int places) {}

    /** The drawing as plain, well-formed SVG with title and description. */
    public String svg() {
        return drawing.svg(id, title, String.join(" ", sentences));
    }

    /** The same with the words under it that say what was counted. */
    public Chart from(String source) {
        return new Chart(id, title, sentences, drawing, key, table, source, file, counted);
    }

    /**
     * The same with where its table is to be had as a file, and where it says how it is counted.
     */
    public Chart linked(String file, String counted) {
        return new Chart(
                id,
                title,
                sentences,
                drawing,
                key,
                table,
                source,
                Optional.of(file),
                Optional.of(counted));
    }
}
