package org.holdfast.insight.quality;

/** What is looked for, and what it does to the figures. */
enum Check {
    ETHNICITY(
            Of.ROLL,
            "Ethnic group not recorded",
            "r.ethnicity is null or r.ethnicity = 'NOBT'",
            "These pupils are in no group when ethnic groups are compared."),
    SEN_PROVISION(
            Of.ROLL,
            "Special educational needs not recorded",
            "r.sen_provision is null",
            "These pupils are neither with nor without a need when groups are compared."),
    FREE_SCHOOL_MEALS(
            Of.ROLL,
            "Free school meals not recorded",
            "r.free_school_meals is null",
            "These pupils are left out when eligible pupils are compared with others."),
    FIRST_LANGUAGE(
            Of.ROLL,
            "First language not recorded",
            "r.language is null",
            "These pupils are left out when first languages are compared."),
    NO_JANUARY_ROLL(
            Of.SCHOOL,
            "No roll for January",
            """
            s.status = 'open' and not exists (select 1 from census c where c.school_id = s.school_id
              and c.census = 'spring' and c.school_year = (select max(school_year) from census where census = 'spring'))\
            """,
            "Without the roll of census day a school has no rate. Load its pupils, or its census return."),
    NO_CALENDAR(
            Of.CALENDAR,
            "No calendar for this school year",
            """
            s.status = 'open' and not exists (select 1 from school_days d where d.organisation_id = s.school_id
              and d.school_year = %1$d)\
            """,
            "Days cannot be counted, nor the same point of last year found."),
    PROVISIONAL_CALENDAR(
            Of.CALENDAR,
            "School days counted on the authority’s calendar",
            """
            exists (select 1 from school_days d where d.organisation_id = s.school_id
              and d.school_year = %1$d and d.provisional)\
            """,
            "The school’s own calendar has run out, so the authority’s stands in."),
    LATE(
            Of.EXCLUSION,
            "Recorded more than five days after it began",
            "r.source = 'record' and date_diff('day', r.first_day, r.recorded_at) > 5",
            "Figures to date were too low in the meantime, and the local authority was told late."),
    NO_LENGTH(
            Of.EXCLUSION,
            "Suspension without a length",
            "r.kind = 'suspension' and r.state = 'standing' and not r.lunchtimes and coalesce(r.sessions, 0) = 0",
            "It counts as a suspension but not in the days lost."),
    NO_REASON(
            Of.EXCLUSION,
            "No reason recorded",
            "not exists (select 1 from reasons x where x.exclusion_id = r.exclusion_id)",
            "It is missing from every table of reasons."),
    NOT_A_SCHOOL_DAY(
            Of.EXCLUSION,
            "Begins on a day that is no school day",
            """
            exists (select 1 from school_days d where d.organisation_id = r.school_id and d.school_year = r.school_year)
              and not exists (select 1 from school_days d where d.organisation_id = r.school_id and d.day = r.first_day)\
            """,
            "The date, or the school’s calendar, is wrong."),
    ONLY_IN_THE_RETURN(
            Of.EXCLUSION,
            "In a census return, but not recorded in Holdfast",
            "r.source = 'census'",
            "The totals of the return and of the records do not agree. These are counted from the return; their letters and dates are not in Holdfast.");

    private final Of of;
    private final String title;
    private final String condition;
    private final String effect;

    Check(Of of, String title, String condition, String effect) {
        this.of = of;
        this.title = title;
        this.condition = condition;
        this.effect = effect;
    }

    /** What is counted, and where it is mended. */
    enum Of {
        /** Pupils at the newest census day. */
        ROLL(
                "pupils on roll",
                """
                select s.school_id, s.name, count(*) filter (where %2$s) as missing, count(*) as base
                from census r join schools s on s.school_id = r.school_id
                where r.census_day = (select max(census_day) from census) and s.school_id in (select school_id from schools where %3$s)
                group by s.school_id, s.name
                """,
                "/pupils?school=%s"),
        /** Exclusions of this school year. */
        EXCLUSION(
                "exclusions this school year",
                """
                select s.school_id, s.name, count(*) filter (where %2$s) as missing, count(*) as base
                from exclusions r join schools s on s.school_id = r.school_id
                where r.school_year = %1$d and s.school_id in (select school_id from schools where %3$s)
                group by s.school_id, s.name
                """,
                "/exclusions?school=%s"),
        SCHOOL("schools", "/schools/%s"),
        CALENDAR("schools", "/schools/%s/calendar");

        private final String noun;
        private final String sql;
        private final String path;

        Of(String noun, String path) {
            this(
                    noun,
                    """
                    select s.school_id, s.name, (%2$s)::integer as missing, 1 as base from schools s
                    where s.school_id in (select school_id from schools where %3$s)
                    """,
                    path);
        }

        Of(String noun, String sql, String path) {
            this.noun = noun;
            this.sql = sql;
            this.path = path;
        }

        String noun() {
            return noun;
        }

        /** Where a school's are mended. */
        String path(String school) {
            return path.formatted(school);
        }
    }

    Of of() {
        return of;
    }

    String title() {
        return title;
    }

    String effect() {
        return effect;
    }

    /** Counts by school: {@code school_id, name, missing, base}. */
    String sql(int schoolYear, String scope) {
        return of.sql.formatted(schoolYear, condition.formatted(schoolYear), scope);
    }
}
