package org.holdfast.insight.chart;

/**
 * How a mark is drawn, as presentation attributes: a page's security policy allows no inline style,
 * and a PDF knows no style sheet of the page.
 */
enum Ink {
    AXIS("none", "#505a5f", 1, ""),
    GRID("none", "#d8dbdd", 0.75, ""),
    CENTRE("none", "#0b0c0c", 1.25, ""),
    LIMIT("none", "#0b0c0c", 1.25, "5 3"),
    INNER_LIMIT("none", "#505a5f", 1, "2 3"),
    LINE("none", "#12436d", 2, ""),
    THIN_LINE("none", "#12436d", 1, ""),
    OTHER_LINE("none", "#505a5f", 2, "6 3"),
    THIRD_LINE("none", "#505a5f", 2, "2 2"),
    POINT("#12436d", "none", 0, ""),
    HOLLOW("#ffffff", "#12436d", 1.5, ""),
    UNUSUAL("#801650", "#801650", 1, ""),
    BAR("#12436d", "none", 0, ""),
    MARK("none", "#0b0c0c", 2.5, "");

    private final String attributes;

    Ink(String fill, String stroke, double width, String dashes) {
        this.attributes =
                "fill=\"%s\" stroke=\"%s\"".formatted(fill, stroke)
                        + (width > 0 ? " stroke-width=\"%s\"".formatted(width) : "")
                        + (dashes.isEmpty() ? "" : " stroke-dasharray=\"%s\"".formatted(dashes));
    }

    /** {@code fill="none" stroke="#12436d" stroke-width="2.0"}. */
    String attributes() {
        return attributes;
    }
}
