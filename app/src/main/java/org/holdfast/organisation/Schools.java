package org.holdfast.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.holdfast.database.Copy;
import org.holdfast.intake.IntakeReport.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The schools as they are kept: many at a time, in a handful of statements however many. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Schools {

    /** A null is an empty cell without quotation marks: not said by the list. */
    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private static final String KEPT =
            "laestab, name, authority_id, trust_id, type_code, kind, phase, phase_from, status, opened, closed,"
                    + " low_age, high_age, street, locality, town, county, postcode, telephone, website,"
                    + " head_title, head_first_name, head_last_name, last_listed_year, name_key";

    private final JdbcClient jdbc;
    private final Copy copy;

    Schools(JdbcClient jdbc, Copy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** Adds or changes the schools; what a list does not say stays as it is. */
    Tally put(Collection<ListedSchool> schools) {
        arrive(schools);
        putAuthorities();
        putTrusts();
        keepFormerNumbers();
        var counts = merge();
        var added = counts.getOrDefault(true, 0L);
        var changed = counts.getOrDefault(false, 0L);
        return new Tally("schools", added, changed, schools.size() - added - changed, 0);
    }

    /** Numbers that schools had before. */
    void putFormer(List<ListedSchool> former) {
        jdbc.sql(
                        """
                        insert into organisation.former_laestab (urn, laestab, last_listed_year)
                        select * from unnest(:urns, :numbers, :years) on conflict do nothing
                        """)
                .param("urns", former.stream().map(s -> s.urn().value()).toArray(Integer[]::new))
                .param(
                        "numbers",
                        former.stream()
                                .map(s -> s.laestab() == null ? null : s.laestab().digits())
                                .toArray(String[]::new))
                .param("years", former.stream().map(ListedSchool::lastYear).toArray(String[]::new))
                .update();
    }

    private void arrive(Collection<ListedSchool> schools) {
        jdbc.sql(
                        """
                        create temporary table incoming_school (
                          urn int, laestab text, name text, authority_code text, authority_name text,
                          trust_code text, trust_name text, type_code int, kind text, phase text, phase_from text,
                          status text, opened date, closed date, low_age int, high_age int,
                          street text, locality text, town text, county text, postcode text, telephone text,
                          website text, head_title text, head_first_name text, head_last_name text,
                          last_listed_year text, name_key text) on commit drop
                        """)
                .update();
        try {
            copy.in("copy incoming_school from stdin with (format csv)", rows(schools));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        jdbc.sql("analyze incoming_school").update();
    }

    private static StringReader rows(Collection<ListedSchool> schools) throws IOException {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, ROWS)) {
            for (var school : schools) {
                printer.printRecord(cells(school));
            }
        }
        return new StringReader(text.toString());
    }

    private static Object[] cells(ListedSchool school) {
        var told = SchoolListRules.phase(school);
        var contact = school.contact();
        var trust = school.trust();
        return Stream.of(
                        school.urn(),
                        school.laestab() == null ? null : school.laestab().digits(),
                        school.name(),
                        school.authority(),
                        school.authorityName(),
                        trust == null ? null : trust.code(),
                        trust == null ? null : trust.name(),
                        school.type() == null ? null : school.type().code(),
                        school.kind().key(),
                        told.phase().key(),
                        told.from().name().toLowerCase(Locale.ROOT),
                        school.status() == null ? null : school.status().key(),
                        school.opened(),
                        school.closed(),
                        school.lowAge(),
                        school.highAge(),
                        contact.street(),
                        contact.locality(),
                        contact.town(),
                        contact.county(),
                        contact.postcode(),
                        contact.telephone(),
                        contact.website(),
                        contact.headTitle(),
                        contact.headFirstName(),
                        contact.headLastName(),
                        school.lastYear(),
                        Words.key(school.name()))
                .toArray();
    }

    private void putAuthorities() {
        jdbc.sql(
                        """
                        insert into organisation.authority as a (id, code, name)
                        select gen_random_uuid(), authority_code, coalesce(nullif(max(authority_name), ''), 'Authority ' || authority_code)
                        from incoming_school group by authority_code
                        on conflict (code) do update set name = excluded.name, version = a.version + 1
                        where a.name <> excluded.name
                        """)
                .update();
    }

    private void putTrusts() {
        jdbc.sql(
                        """
                        insert into organisation.trust as t (id, code, name)
                        select gen_random_uuid(), trust_code, max(trust_name) from incoming_school
                        where trust_code <> '' group by trust_code
                        on conflict (code) do update set name = excluded.name, version = t.version + 1
                        where t.name <> excluded.name
                        """)
                .update();
    }

    private void keepFormerNumbers() {
        jdbc.sql(
                        """
                        insert into organisation.former_laestab (urn, laestab, last_listed_year)
                        select s.urn, s.laestab, s.last_listed_year
                        from organisation.school s join incoming_school i on i.urn = s.urn and i.laestab <> s.laestab
                        on conflict do nothing
                        """)
                .update();
    }

    /** How many were added (true) and changed (false). */
    private Map<Boolean, Long> merge() {
        return jdbc
                .sql(
                        """
                        with merged as (
                          select coalesce(s.id, gen_random_uuid()) as id, i.urn, coalesce(i.laestab, s.laestab) as laestab, i.name,
                            a.id as authority_id, case when i.trust_code is null then s.trust_id else t.id end as trust_id,
                            coalesce(i.type_code, s.type_code) as type_code,
                            case when i.type_code is null then coalesce(s.kind, i.kind) else i.kind end as kind,
                            case when i.phase_from <> 'list' and s.phase_from = 'list' then s.phase else i.phase end as phase,
                            case when s.phase_from = 'list' then 'list' else i.phase_from end as phase_from,
                            coalesce(i.status, s.status, 'listed') as status,
                            coalesce(i.opened, s.opened) as opened, coalesce(i.closed, s.closed) as closed,
                            coalesce(i.low_age, s.low_age) as low_age, coalesce(i.high_age, s.high_age) as high_age,
                            coalesce(i.street, s.street, '') as street, coalesce(i.locality, s.locality, '') as locality,
                            coalesce(i.town, s.town, '') as town, coalesce(i.county, s.county, '') as county,
                            coalesce(i.postcode, s.postcode, '') as postcode, coalesce(i.telephone, s.telephone, '') as telephone,
                            coalesce(i.website, s.website, '') as website, coalesce(i.head_title, s.head_title, '') as head_title,
                            coalesce(i.head_first_name, s.head_first_name, '') as head_first_name,
                            coalesce(i.head_last_name, s.head_last_name, '') as head_last_name,
                            coalesce(i.last_listed_year, s.last_listed_year) as last_listed_year, i.name_key
                          from incoming_school i
                          join organisation.authority a on a.code = i.authority_code
                          left join organisation.trust t on t.code = i.trust_code
                          left join organisation.school s on s.urn = i.urn),
                        put as (
                          insert into organisation.school as s (id, urn, %1$s)
                          select id, urn, %1$s from merged
                          on conflict (urn) do update set (%1$s, version) = (%2$s, s.version + 1)
                          where (%3$s) is distinct from (%2$s)
                          returning old.urn is null as added)
                        select added, count(*) as rows from put group by added
                        """
                                .formatted(KEPT, prefixed("excluded"), prefixed("s")))
                .query((row, _) -> Map.entry(row.getBoolean("added"), row.getLong("rows")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String prefixed(String table) {
        return Stream.of(KEPT.split(",\\s*"))
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }
}
