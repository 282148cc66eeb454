package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which school came before and after which: an academy has another URN than the school it was. */
@Repository
class SchoolLinks {
    private final JdbcClient jdbc;

    SchoolLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of the national list of links. */
    record Link(Urn urn, Urn linked, String name, String kind, @Nullable LocalDate since) {}

    /** What identifies a link. */
    private record Key(Urn urn, Urn linked, String kind) {}

    /** Whether the table is the national list of links. */
    static boolean isList(TableFile file) {
        return file.has("URN", "LinkURN", "LinkType");
    }

    static List<Link> read(TableFile file, IntakeProblems problems) {
        var urn = file.column("URN");
        var linked = file.column("LinkURN");
        var name = file.column("LinkName");
        var kind = file.column("LinkType");
        var since = file.column("LinkEstablishedDate");
        var links = new ArrayList<Link>();
        file.forEach(row -> {
            var from = Urn.parse(row.text(urn));
            var to = Urn.parse(row.text(linked));
            if (from.isEmpty() || to.isEmpty()) {
                problems.add(
                        row,
                        from.isEmpty() ? urn.name() : linked.name(),
                        SchoolListProblem.LINK,
                        "“%s” is no URN: six digits, 100000 or more."
                                .formatted(row.text(from.isEmpty() ? urn : linked)));
                return;
            }
            var date = row.text(since);
            var day = ListDates.parse(date);
            if (!date.isEmpty() && day.isEmpty()) {
                problems.add(
                        row,
                        since.name(),
                        SchoolListProblem.DATE,
                        "“%s” is no date: 27-03-2026, 27/03/2026 or 2026-03-27.".formatted(date));
            }
            links.add(
                    new Link(
                            from.get(),
                            to.get(),
                            row.text(name),
                            row.text(kind),
                            day.orElse(null)));
        });
        return links;
    }

    /** Keeps those links that begin or end at a school known here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Tally put(List<Link> given) {
        Map<Key, Link> links = new LinkedHashMap<>();
        given.forEach(link -> links.put(new Key(link.urn(), link.linked(), link.kind()), link));
        var counts =
                jdbc.sql(
                                """
                                with given as (
                                  select * from unnest(:urns, :linked, :names, :kinds, :since) as g (urn, linked_urn, linked_name, kind, since)
                                  where exists (select 1 from organisation.school s where s.urn in (g.urn, g.linked_urn))),
                                put as (
                                  insert into organisation.school_link as l (urn, linked_urn, linked_name, kind, since) select * from given
                                  on conflict (urn, linked_urn, kind) do update
                                    set linked_name = excluded.linked_name, since = excluded.since
                                    where (l.linked_name, l.since) is distinct from (excluded.linked_name, excluded.since)
                                  returning old.urn is null as added)
                                select (select count(*) from given) as known, count(*) filter (where added) as added,
                                  count(*) filter (where not added) as changed from put
                                """)
                        .param("urns", array(links, link -> link.urn().value()))
                        .param("linked", array(links, link -> link.linked().value()))
                        .param(
                                "names",
                                links.values().stream().map(Link::name).toArray(String[]::new))
                        .param(
                                "kinds",
                                links.values().stream().map(Link::kind).toArray(String[]::new))
                        .param(
                                "since",
                                links.values().stream()
                                        .map(link ->
                                                link.since() == null
                                                        ? null
                                                        : java.sql.Date.valueOf(link.since()))
                                        .toArray(java.sql.Date[]::new))
                        .query((row, _) ->
                                new long[] {
                                    row.getLong("known"),
                                    row.getLong("added"),
                                    row.getLong("changed")
                                })
                        .single();
        return new Tally(
                "links between schools",
                counts[1],
                counts[2],
                counts[0] - counts[1] - counts[2],
                given.size() - counts[0]);
    }

    private static Integer[] array(
            Map<Key, Link> links, java.util.function.ToIntFunction<Link> number) {
        return links.values().stream().map(link -> number.applyAsInt(link)).toArray(Integer[]::new);
    }

    /** The other ends of a school's links. */
    @Transactional(readOnly = true)
    public List<Link> of(Urn urn) {
        return jdbc.sql(
                        """
                        select urn, linked_urn, linked_name, kind, since from organisation.school_link
                        where urn = :urn order by since nulls last, linked_urn
                        """)
                .param("urn", urn.value())
                .query((row, _) ->
                        new Link(
                                new Urn(row.getInt("urn")),
                                new Urn(row.getInt("linked_urn")),
                                row.getString("linked_name"),
                                row.getString("kind"),
                                row.getObject("since", LocalDate.class)))
                .list();
    }
}
