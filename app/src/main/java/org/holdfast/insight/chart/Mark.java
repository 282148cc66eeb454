package org.holdfast.insight.chart;

/** One thing on a drawing. */
sealed interface Mark {

    /**
     * A line, an area or the sign of a point.
     *
     * @param path in the language of SVG's {@code d}
     */
    record Shape(String path, Ink ink) implements Mark {}

    /** Words at a place. */
    record Words(double x, double y, Anchor anchor, boolean bold, String words) implements Mark {}

    /** Which end of the words stands at the place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }

        String svg() {
            return svg;
        }
    }
}
