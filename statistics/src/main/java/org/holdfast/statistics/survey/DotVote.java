package org.holdfast.statistics.survey;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * Dot voting: each person has some dots for the options they care about. A ballot that spends too
 * many, passes the cap, is negative or names an unknown option is spoilt. An aid to setting
 * priorities, not a survey: no intervals. Collect before showing, since visible dots lead later
 * voters.
 *
 * @param options in the order given
 * @param unused dots that valid ballots did not spend
 * @param effectiveOptions 1/Σshare²; none without a dot
 */
public record DotVote(
        int valid, int spoilt, List<Option> options, int unused, OptionalDouble effectiveOptions) {

    /**
     * One option.
     *
     * @param share per cent of all dots
     * @param supporters people who gave it a dot
     * @param support per cent of valid ballots
     * @param rank by dots, ties sharing the smallest
     * @param rankBySupporters the same by supporters
     */
    public record Option(
            String name,
            int dots,
            OptionalDouble share,
            int supporters,
            OptionalDouble support,
            int rank,
            int rankBySupporters) {

        /** More dots than its supporters explain: say that it is carried by few. */
        public boolean isCarriedByFew() {
            return rank < rankBySupporters;
        }
    }

    /** How many dots a person has, and how many one option may get from a person. */
    public record Rules(int dotsPerPerson, OptionalInt mostPerOption) {
        public Rules {
            UnusableInput.unless(dotsPerPerson >= 0, "a person cannot have fewer than 0 dots");
        }

        boolean allow(Map<String, Integer> ballot, List<String> options) {
            var cap = mostPerOption.orElse(dotsPerPerson);
            return options.containsAll(ballot.keySet())
                    && ballot.values().stream().allMatch(dots -> dots >= 0 && dots <= cap)
                    && spent(ballot) <= dotsPerPerson;
        }
    }

    public DotVote {
        options = List.copyOf(options);
    }

    public static DotVote of(List<String> names, Rules rules, List<Map<String, Integer>> ballots) {
        UnusableInput.unless(
                names.stream().distinct().count() == names.size(),
                "two options have the same name");
        var valid = ballots.stream().filter(ballot -> rules.allow(ballot, names)).toList();
        var count = new Count(names, valid);
        var options = names.stream().map(count::option).toList();
        var shares = options.stream().filter(option -> option.share().isPresent());
        var squares = shares.mapToDouble(o -> Math.pow(o.share().getAsDouble() / 100, 2)).sum();
        return new DotVote(
                valid.size(),
                ballots.size() - valid.size(),
                options,
                valid.size() * rules.dotsPerPerson() - count.total(),
                Ratio.of(1, squares));
    }

    private static int spent(Map<String, Integer> ballot) {
        return ballot.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The valid ballots, counted. */
    private record Count(List<String> names, List<Map<String, Integer>> ballots) {

        int total() {
            return ballots.stream().mapToInt(DotVote::spent).sum();
        }

        int dots(String name) {
            return ballots.stream().mapToInt(ballot -> ballot.getOrDefault(name, 0)).sum();
        }

        int supporters(String name) {
            return (int) ballots.stream().filter(b -> b.getOrDefault(name, 0) > 0).count();
        }

        Option option(String name) {
            return new Option(
                    name,
                    dots(name),
                    Ratio.per100(dots(name), total()),
                    supporters(name),
                    Ratio.per100(supporters(name), ballots.size()),
                    rank(name, this::dots),
                    rank(name, this::supporters));
        }

        private int rank(String name, ToIntFunction<String> figure) {
            var own = figure.applyAsInt(name);
            return 1 + (int) names.stream().filter(n -> figure.applyAsInt(n) > own).count();
        }
    }
}
