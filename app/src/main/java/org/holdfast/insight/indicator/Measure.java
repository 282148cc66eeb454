package org.holdfast.insight.indicator;

import java.util.Locale;

/**
 * What is added up for a group of pupils: one aggregate each, in DuckDB's SQL. Indicators are
 * measures, or one divided by another.
 */
public enum Measure {
    HEADCOUNT(
            Stage.BASE,
            "coalesce(sum(pupils), 0)",
            "sole and dual main registrations on January census day of the school year; before it has come, of the January before"),
    SUSPENSIONS(
            Stage.EVENT,
            "count(*) filter (where official)",
            "suspensions that stand, by the school year of their first day; lunchtimes only are not among them"),
    SESSIONS(
            Stage.EVENT,
            "coalesce(sum(sessions) filter (where official), 0)",
            "half days that those suspensions took"),
    LUNCHTIMES(
            Stage.EVENT,
            "count(*) filter (where kind = 'suspension' and state = 'standing' and lunchtimes)",
            "suspensions of lunchtimes only"),
    PUPILS_SUSPENDED(
            Stage.PUPIL,
            "count(*)",
            "pupil enrolments with one or more suspensions: a pupil suspended at two schools is two"),
    PUPILS_REPEATEDLY(
            Stage.PUPIL, "count(*) filter (where n > 1)", "of those, the ones with two or more"),
    SUSPENSIONS_OF_REPEATED(
            Stage.PUPIL,
            "coalesce(sum(n) filter (where n > 1), 0)",
            "suspensions of the ones with two or more"),
    PUPILS_OVER_FIVE_DAYS(
            Stage.PUPIL,
            "count(*) filter (where sessions > 10)",
            "pupil enrolments whose suspensions took more than five days together"),
    PUPILS_OVER_FORTY_FIVE_DAYS(
            Stage.PUPIL,
            "count(distinct pupil_id) filter (where all_sessions > 90)",
            "pupils whose suspensions took more than 45 days of the school year, schools added together"),
    PERMANENT_ISSUED(
            Stage.EVENT,
            "count(*) filter (where kind = 'permanent')",
            "permanent exclusions decided by a headteacher, whatever came of them"),
    PERMANENT_WITHDRAWN(
            Stage.EVENT,
            "count(*) filter (where kind = 'permanent' and state = 'cancelled')",
            "of those, withdrawn before the governing board met"),
    PERMANENT_NOT_YET_REVIEWED(
            Stage.EVENT,
            "count(*) filter (where kind = 'permanent' and state = 'not_yet_reviewed')",
            "of those, not yet considered by the governing board"),
    PERMANENT_REINSTATED(
            Stage.EVENT,
            "count(*) filter (where kind = 'permanent' and state = 'reinstated')",
            "of those, the pupil reinstated"),
    PERMANENT_UPHELD(
            Stage.EVENT,
            "count(*) filter (where kind = 'permanent' and state = 'upheld')",
            "of those, upheld: the ones that official statistics count");

    /**
     * The condition on a row {@code r} of exclusions that official statistics count as a
     * suspension.
     */
    public static final String OFFICIAL_SUSPENSION =
            "(r.kind = 'suspension' and r.state = 'standing' and not r.lunchtimes)";

    private final Stage stage;
    private final String sql;
    private final String words;

    Measure(Stage stage, String sql, String words) {
        this.stage = stage;
        this.sql = sql;
        this.words = words;
    }

    /** Which rows it adds up. */
    enum Stage {
        /** Pupils on roll. */
        BASE,
        /** Exclusions. */
        EVENT,
        /** Pupils at a school with at least one suspension that counts. */
        PUPIL
    }

    /** Its name in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is counted, in words. */
    public String words() {
        return words;
    }

    /** The aggregate. */
    public String sql() {
        return sql;
    }

    Stage stage() {
        return stage;
    }
}
