package org.holdfast.pupil;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was typed into the search box, understood: a UPN, a date of birth, names, or a date with
 * names.
 *
 * @param words the names in order, plain
 */
record SearchTerms(Optional<Upn> upn, Optional<LocalDate> dateOfBirth, List<String> words) {
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final String BEYOND = Character.toString(0x10FFFF);

    /** How a key came to match: the order is the order of the results. */
    enum Why {
        NAME,
        FORMER_NAME,
        SOUND
    }

    /** A stretch of keys, from the lowest to below the highest. */
    record Stretch(Why why, String low, String high) {

        static Stretch beginningWith(Why why, String prefix) {
            return new Stretch(why, prefix, prefix + BEYOND);
        }
    }

    SearchTerms {
        words = List.copyOf(words);
    }

    static SearchTerms of(String typed) {
        var upn = Upn.parse(typed);
        if (upn.isPresent()) {
            return new SearchTerms(upn, Optional.empty(), List.of());
        }
        var date = Optional.<LocalDate>empty();
        var rest = new ArrayList<String>();
        for (var part : typed.strip().split("\\s+", -1)) {
            var read = date(part);
            if (read.isPresent()) {
                date = read;
            } else {
                rest.add(part);
            }
        }
        return new SearchTerms(Optional.empty(), date, NameKeys.words(String.join(" ", rest)));
    }

    boolean isEmpty() {
        return upn.isEmpty() && dateOfBirth.isEmpty() && words.isEmpty();
    }

    /** Where the names would stand among the keys. */
    List<Stretch> stretches() {
        if (words.isEmpty()) {
            return List.of();
        }
        var stretches = new ArrayList<Stretch>();
        for (var name : List.of(String.join(" ", words), firstTwoAsOne())) {
            if (!name.isEmpty()) {
                stretches.add(Stretch.beginningWith(Why.NAME, NameKeys.NAME + name));
                stretches.add(Stretch.beginningWith(Why.FORMER_NAME, NameKeys.FORMER + name));
            }
        }
        for (var sound : sounds()) {
            stretches.add(Stretch.beginningWith(Why.SOUND, NameKeys.SOUND + sound));
        }
        return List.copyOf(stretches);
    }

    /** The longest of several words, if each could be the beginning of a name. */
    Optional<Stretch> longestBeginning() {
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(Stretch.beginningWith(Why.NAME, NameKeys.NAME + longest()));
    }

    /** With {@link #longestBeginning}: how the other part of the name begins. */
    String otherBeginning() {
        return words.stream().filter(word -> !word.equals(longest())).findFirst().orElse(longest());
    }

    private String longest() {
        return words.stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
    }

    /**
     * {@code de souza} may be typed for {@code Desouza}, {@code smith jones} for {@code
     * Smith-Jones}.
     */
    private String firstTwoAsOne() {
        if (words.size() < 2) {
            return "";
        }
        var joined = words.get(0) + words.get(1);
        return words.size() == 2
                ? joined
                : joined + " " + String.join(" ", words.subList(2, words.size()));
    }

    /** By sound the surname stands first; one word is taken for a surname. */
    private List<String> sounds() {
        var first = NameKeys.sound(words.getFirst());
        if (words.size() == 1) {
            return List.of(first + " ");
        }
        var last = NameKeys.sound(words.getLast());
        return List.of(last + " " + first, first + " " + last);
    }

    private static Optional<LocalDate> date(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Someone's name may have been typed: it stays out of logs. */
    @Override
    public String toString() {
        return "SearchTerms[" + words.size() + " words]";
    }
}
