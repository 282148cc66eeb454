package org.holdfast.insight.chart;

import java.util.List;
import java.util.Locale;

/** A drawing of a size, in units of one CSS pixel on a narrow screen. */
record Drawing(int width, int height, List<Mark> marks) {
    private static final String SIZE = "12";
    private static final String TYPEFACE = "Liberation Sans, Arial, sans-serif";

    Drawing {
        marks = List.copyOf(marks);
    }

    /**
     * Plain SVG, well-formed as XML.
     *
     * @param id of the chart, unique on its page
     * @param title read out first
     * @param description read out next
     */
    String svg(String id, String title, String description) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" class="hf-chart__drawing" role="img" focusable="false" \
        viewBox="0 0 %d %d" aria-labelledby="%4$s-title %4$s-desc">\
        <title id="%4$s-title">%5$s</title><desc id="%4$s-desc">%6$s</desc>%3$s</svg>\
        """
                .formatted(width, height, body(), id, escaped(title), escaped(description));
    }

    /** As a small sign beside words that explain it: nothing for a screen reader. */
    String sign() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" class="hf-chart__sign" aria-hidden="true" focusable="false" \
        width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">%3$s</svg>\
        """
                .formatted(width, height, body());
    }

    private String body() {
        var text = new StringBuilder("<g font-family=\"" + TYPEFACE + "\" font-size=\"" + SIZE);
        text.append("\">");
        for (var mark : marks) {
            text.append(
                    switch (mark) {
                        case Mark.Shape(var path, var ink) ->
                                "<path d=\"%s\" %s/>".formatted(path, ink.attributes());
                        case Mark.Words words -> words(words);
                    });
        }
        return text.append("</g>").toString();
    }

    private static String words(Mark.Words at) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"#0b0c0c\"%s>%s</text>"
                .formatted(
                        number(at.x()),
                        number(at.y()),
                        at.anchor().svg(),
                        at.bold() ? " font-weight=\"bold\"" : "",
                        escaped(at.words()));
    }

    /** One decimal is a tenth of a pixel. */
    static String number(double value) {
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
