package org.holdfast.insight.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what figures are broken down, and how a row's group is told in DuckDB's SQL. */
public enum Breakdown {
    SCHOOL_YEAR(Kind.TIME, "school year", "y.school_year::varchar"),
    REGION(Kind.PLACE, "region", "s.region"),
    AUTHORITY(Kind.PLACE, "local authority", "s.authority_code"),
    SCHOOL(Kind.PLACE, "school", "s.school_id"),
    PHASE(Kind.PLACE, "phase", "s.phase_group"),
    /** The first half of the school's postcode. */
    AREA(Kind.PLACE, "area", "s.postcode_district"),
    YEAR_GROUP(Kind.PUPIL, "year group", "r.year_group"),
    SEX(Kind.PUPIL, "sex", "r.sex"),
    SEN_PROVISION(
            Kind.PUPIL,
            "special educational needs",
            "case r.sen_provision when 'S' then 'E' when 'A' then 'K' when 'P' then 'K' else r.sen_provision end"),
    SEN_NEED(
            Kind.PUPIL,
            "type of need",
            "case when r.sen_provision = 'N' then 'N' else r.sen_need end"),
    FREE_SCHOOL_MEALS(Kind.PUPIL, "free school meals", "r.free_school_meals"),
    ETHNICITY(Kind.PUPIL, "ethnic group", "r.ethnic_group"),
    FIRST_LANGUAGE(
            Kind.PUPIL,
            "first language",
            """
            case when r.language in ('ENG', 'ENB') then 'english' when r.language in ('REF', 'NOT', 'ZZZ') then null
              when r.language is not null then 'other' end\
            """),
    LOOKED_AFTER(Kind.PUPIL, "looked-after child", "r.looked_after"),
    SOCIAL_WORKER(Kind.PUPIL, "social worker", "r.social_worker"),
    TERM(Kind.EVENT, "term", "r.term"),
    REASON(Kind.EVENT, "reason", "reason.code"),
    REPEAT(
            Kind.EVENT,
            "first or repeat suspension",
            """
            case when r.nth is null then null when r.nth = 1 then '1' when r.nth = 2 then '2' when r.nth <= 5 then '3-5'
              when r.nth <= 10 then '6-10' else '11+' end\
            """),
    LENGTH(
            Kind.EVENT,
            "length",
            """
            case when r.kind = 'permanent' or r.sessions is null then null when r.sessions <= 2 then '1'
              when r.sessions <= 4 then '2' when r.sessions <= 6 then '3' when r.sessions <= 10 then '5'
              when r.sessions <= 20 then '10' when r.sessions <= 30 then '15' when r.sessions <= 90 then '45'
              else '46' end\
            """);

    private final Kind kind;
    private final String title;
    private final String sql;

    Breakdown(Kind kind, String title, String sql) {
        this.kind = kind;
        this.title = title;
        this.sql = sql;
    }

    /** What a group is a group of. */
    public enum Kind {
        TIME,
        /** Of schools: pupils belong to one. */
        PLACE,
        /** Of pupils, as they were at the event, and at the census in the base. */
        PUPIL,
        /**
         * Of exclusions: every pupil on roll is the base of each, and one pupil may be in several.
         */
        EVENT
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in addresses, files and programs: {@code sen-provision}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The breakdown with the key. */
    public static Optional<Breakdown> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Its name after "by". */
    public String title() {
        return title;
    }

    /**
     * Whether the groups' counts of events add up to the total. One suspension may have three
     * reasons.
     */
    public boolean addsUp() {
        return this != REASON;
    }

    /**
     * The group of a row {@code r} of census or exclusions at school {@code s} in year {@code y}.
     */
    String sql() {
        return sql;
    }

    /** What has to be said beside a table by it. */
    public Optional<String> caveat() {
        return switch (this) {
            case SEN_PROVISION, SEN_NEED, FREE_SCHOOL_MEALS ->
                    Optional.of(
                            "Pupils are counted as they were on the day, the base as it was in January: a group that grows in the year looks a little high.");
            case LOOKED_AFTER, SOCIAL_WORKER ->
                    Optional.of(
                            "The Department matches these groups by another method: do not compare them with its tables.");
            case REASON ->
                    Optional.of(
                            "Up to three reasons for each: shares are of reasons, and the rows add up to more than the exclusions.");
            case AREA -> Optional.of("The first half of the school's postcode, not the pupil's.");
            case TERM ->
                    Optional.of(
                            "The official cut: autumn from 1 August, spring from 1 January, summer from Easter Monday.");
            default -> Optional.empty();
        };
    }
}
