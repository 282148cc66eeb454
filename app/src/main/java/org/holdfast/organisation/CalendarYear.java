package org.holdfast.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.holdfast.access.OrganisationId;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * What one authority or school says of one school year.
 *
 * @param follows a school without terms of its own says that it keeps the authority's, so that what
 *     is counted on them is not provisional
 * @param version grows with every change; {@link #NEW} before the first
 */
public record CalendarYear(
        OrganisationId organisation,
        SchoolYear year,
        boolean follows,
        List<TermDates> terms,
        List<ClosedDays> closures,
        int version) {

    /** Nothing has been said yet. */
    public static final int NEW = -1;

    public CalendarYear {
        terms = terms.stream().sorted(Comparator.comparing(TermDates::first)).toList();
        closures = closures.stream().sorted(Comparator.comparing(ClosedDays::first)).toList();
    }

    /** A year of which nothing has been said. */
    public static CalendarYear empty(OrganisationId organisation, SchoolYear year) {
        return new CalendarYear(organisation, year, false, List.of(), List.of(), NEW);
    }

    /** With this term, in place of the one that had its id. */
    public CalendarYear with(TermDates term) {
        return withTerms(Stream.concat(without(terms, term.id()), Stream.of(term)).toList());
    }

    /** With these closed days, in place of those that had their id. */
    public CalendarYear with(ClosedDays closed) {
        return withClosures(
                Stream.concat(
                                closures.stream().filter(each -> !each.id().equals(closed.id())),
                                Stream.of(closed))
                        .toList());
    }

    /** Without the term or the closed days that have the id. */
    public CalendarYear without(UUID id) {
        return withTerms(without(terms, id).toList())
                .withClosures(closures.stream().filter(each -> !each.id().equals(id)).toList());
    }

    public CalendarYear withTerms(List<TermDates> now) {
        return new CalendarYear(organisation, year, follows, now, closures, version);
    }

    public CalendarYear withClosures(List<ClosedDays> now) {
        return new CalendarYear(organisation, year, follows, terms, now, version);
    }

    public CalendarYear following(boolean now) {
        return new CalendarYear(organisation, year, now, terms, closures, version);
    }

    CalendarYear withVersion(int now) {
        return new CalendarYear(organisation, year, follows, terms, closures, now);
    }

    /** Whether both say the same, whatever their versions and ids. */
    boolean saysTheSame(CalendarYear other) {
        return follows == other.follows
                && pairwise(terms, other.terms, TermDates::sameDates)
                && pairwise(closures, other.closures, ClosedDays::sameDays);
    }

    private static Stream<TermDates> without(List<TermDates> terms, UUID id) {
        return terms.stream().filter(each -> !each.id().equals(id));
    }

    private static <T> boolean pairwise(List<T> ones, List<T> others, BiPredicate<T, T> same) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!same.test(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
