package org.holdfast.web;

import java.util.List;

/**
 * One question of a form that is drawn from its questions (template {@code web/questions}). What
 * was typed is a {@link TypedForm}.
 */
public sealed interface Question {

    /** The field's name. */
    String name();

    /** What is asked. */
    String label();

    /** What helps to answer; perhaps empty. */
    String hint();

    /** What is said when it is left empty; empty where it may be. */
    String needed();

    /** The same question, which may not be left empty. */
    Question orElse(String saying);

    /** A day. */
    record Day(String name, String label, String hint, String needed) implements Question {
        public Day(String name, String label, String hint) {
            this(name, label, hint, "");
        }

        @Override
        public Day orElse(String saying) {
            return new Day(name, label, hint, saying);
        }
    }

    /** A line of text. */
    record Line(String name, String label, String hint, String needed) implements Question {
        public Line(String name, String label, String hint) {
            this(name, label, hint, "");
        }

        @Override
        public Line orElse(String saying) {
            return new Line(name, label, hint, saying);
        }
    }

    /** Words, in a box of some rows. */
    record Words(String name, String label, String hint, String needed) implements Question {
        public Words(String name, String label, String hint) {
            this(name, label, hint, "");
        }

        @Override
        public Words orElse(String saying) {
            return new Words(name, label, hint, saying);
        }
    }

    /** One of several. */
    record One(String name, String label, String hint, List<Option> options, String needed)
            implements Question {
        public One(String name, String label, String hint, List<Option> options) {
            this(name, label, hint, options, "");
        }

        @Override
        public One orElse(String saying) {
            return new One(name, label, hint, options, saying);
        }
    }

    /** None or some of several. */
    record Several(String name, String label, String hint, List<Option> options, String needed)
            implements Question {
        public Several(String name, String label, String hint, List<Option> options) {
            this(name, label, hint, options, "");
        }

        @Override
        public Several orElse(String saying) {
            return new Several(name, label, hint, options, saying);
        }
    }

    /** A possible answer. */
    record Option(String value, String label) {}

    /** Which fragment draws it. */
    default String kind() {
        return switch (this) {
            case Day _ -> "day";
            case Line _ -> "line";
            case Words _ -> "words";
            case One _ -> "one";
            case Several _ -> "several";
        };
    }
}
