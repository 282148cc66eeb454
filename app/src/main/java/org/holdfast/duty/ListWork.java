package org.holdfast.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.duty.Tallies.Tally;
import org.holdfast.web.Choice;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the work of the person who asks, for the organisation they act for. */
@Service
class ListWork {
    /** Enough for a year of a large authority; what is longer is narrowed by a filter. */
    static final int MOST_IN_A_FILE = 10_000;

    private final Work work;
    private final WorkWords words;
    private final ReadLog readLog;
    private final Clock clock;

    ListWork(Work work, WorkWords words, ReadLog readLog, Clock clock) {
        this.work = work;
        this.words = words;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** What the day brings; it is noted that the person looked. */
    @Transactional
    public WorkPage today(WorkFilter filter, int page) {
        var person = CurrentActor.person();
        return page(person, filter, page, Optional.of(work.looked(person.id())), "today");
    }

    /** The whole list, as filtered. */
    @Transactional
    public WorkPage list(WorkFilter filter, int page) {
        return page(CurrentActor.person(), filter, page, Optional.empty(), "list of duties");
    }

    /** Every line of the list, as filtered, for a file. */
    @Transactional
    public List<WorkLine> all(WorkFilter filter) {
        var person = CurrentActor.person();
        var everything = Work.Stretch.first(MOST_IN_A_FILE);
        var items = work.lines(DutyPermissions.of(person), filter, everything);
        return lines(person, items, "list of duties as a file");
    }

    private WorkPage page(
            Actor.Person person,
            WorkFilter filter,
            int page,
            Optional<Instant> since,
            String what) {
        var permissions = DutyPermissions.of(person);
        var tallies = work.tally(person.id(), permissions, filter, since);
        var ofRule =
                tallies.stream()
                        .filter(tally ->
                                filter.rule().isEmpty() || tally.rule().equals(filter.rule()))
                        .toList();
        var counts =
                ofRule.stream().collect(groupingBy(Tally::standing, summingLong(Tally::duties)));
        var total =
                filter.standing()
                        .map(standing -> counts.getOrDefault(standing, 0L))
                        .orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
        var paging = Paging.of(page, total);
        var items =
                total == 0
                        ? List.<WorkItem>of()
                        : work.lines(
                                permissions,
                                filter,
                                new Work.Stretch(
                                        paging.offset(),
                                        paging.size(),
                                        overdue(filter, counts),
                                        dated(filter, counts)));
        return new WorkPage(
                LocalDate.now(clock),
                counts,
                ofRule.stream().mapToLong(Tally::fresh).sum(),
                lines(person, items, what),
                paging,
                filter,
                words.schools(permissions, filter.school()),
                rules(tallies, filter),
                lists(permissions, filter));
    }

    /** How many of the first lines are overdue and in the order of their days. */
    private static long overdue(WorkFilter filter, Map<Standing, Long> counts) {
        return filter.order() == WorkFilter.Order.DUE
                        && filter.standing().filter(it -> it != Standing.OVERDUE).isEmpty()
                ? counts.getOrDefault(Standing.OVERDUE, 0L)
                : 0;
    }

    /** How many of the first lines have a day by which they are due or late. */
    private static long dated(WorkFilter filter, Map<Standing, Long> counts) {
        if (filter.standing().filter(Standing.BY_A_DAY::contains).isPresent()) {
            return Long.MAX_VALUE;
        }
        return filter.standing().isEmpty() && filter.order() == WorkFilter.Order.DUE
                ? Standing.BY_A_DAY.stream()
                        .mapToLong(standing -> counts.getOrDefault(standing, 0L))
                        .sum()
                : 0;
    }

    private List<WorkLine> lines(Actor.Person person, List<WorkItem> items, String what) {
        readLog.listed(
                what, items.stream().map(item -> item.subject().pupil()).distinct().toList());
        return words.lines(person, items);
    }

    private static List<Choice> rules(List<Tally> tallies, WorkFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Every rule", filter.rule().isEmpty()));
        var titles =
                tallies.stream()
                        .collect(
                                groupingBy(
                                        Tally::rule,
                                        java.util.TreeMap::new,
                                        java.util.stream.Collectors.mapping(
                                                Tally::title,
                                                java.util.stream.Collectors.minBy(
                                                        Comparator.naturalOrder()))));
        for (Map.Entry<String, Optional<String>> rule : titles.entrySet()) {
            choices.add(
                    new Choice(
                            rule.getKey(),
                            rule.getKey() + " " + rule.getValue().orElse(""),
                            rule.getKey().equals(filter.rule())));
        }
        return choices;
    }

    private static List<Choice> lists(DutyPermissions permissions, WorkFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Anyone", filter.list().isEmpty()));
        Arrays.stream(WorkList.values())
                .filter(permissions.lists()::contains)
                .map(list ->
                        new Choice(
                                list.key(),
                                list.title(),
                                filter.list().filter(list::equals).isPresent()))
                .forEach(choices::add);
        return choices;
    }
}
