package org.holdfast.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.Choice;

/**
 * What is asked about the child, which is as little as the law allows: the date of birth only where
 * the school year does not settle the child's age in law.
 */
final class Child {
    private static final int NURSERY = -1;
    private static final int LAST_YEAR_GROUP = 14;
    private static final int FIRST_OF_SIXTH_FORM = 12;
    private static final int AGE_IN_RECEPTION = 4;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(200);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** For duties that turn on no age at all. */
    private static final int ANY_YEAR_GROUP = 9;

    /** The two authorities, of which it only matters whether they are the same. */
    static final String SCHOOLS_AUTHORITY = "the school's authority";

    private static final String HOME_AUTHORITY = "the home authority";

    private Child() {}

    static Optional<Integer> yearGroup(Answers answers) {
        try {
            var year = Integer.parseInt(answers.one("year"));
            return year >= NURSERY && year <= LAST_YEAR_GROUP
                    ? Optional.of(year)
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static List<Choice> years(Answers answers) {
        var chosen = yearGroup(answers);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Choose a year", chosen.isEmpty()));
        for (int year = NURSERY; year <= LAST_YEAR_GROUP; year++) {
            choices.add(
                    new Choice(
                            Integer.toString(year),
                            name(year),
                            chosen.filter(Integer.valueOf(year)::equals).isPresent()));
        }
        return choices;
    }

    private static String name(int year) {
        return switch (year) {
            case NURSERY -> "Nursery";
            case 0 -> "Reception";
            default -> "Year " + year;
        };
    }

    /** Compulsory school age begins in Reception; at 18 the rights pass to the pupil. */
    static boolean needsBirthday(int yearGroup) {
        return yearGroup <= 0 || yearGroup >= FIRST_OF_SIXTH_FORM;
    }

    /** What may be true of the child and changes who must be told. */
    static List<Choice> about(Answers answers) {
        return List.of(
                choice(
                        answers,
                        "looked-after",
                        "The child is looked after by a local authority",
                        "In care, such as with foster carers"),
                choice(answers, "social-worker", "The child has a social worker", ""),
                choice(
                        answers,
                        "ehc-plan",
                        "The child has an EHC plan",
                        "An education, health and care plan"),
                choice(
                        answers,
                        "elsewhere",
                        "The child lives in the area of another local authority than the school",
                        ""));
    }

    private static Choice choice(Answers answers, String value, String label, String hint) {
        return new Choice(value, label, hint, answers.ticked("about", value));
    }

    /**
     * The pupil as the law sees them.
     *
     * @param day of the decision
     */
    static Pupil pupil(Answers answers, LocalDate day) {
        var statuses = EnumSet.noneOf(Status.class);
        if (answers.ticked("about", "looked-after")) {
            statuses.add(Status.LOOKED_AFTER);
        }
        if (answers.ticked("about", "social-worker")) {
            statuses.add(Status.HAS_SOCIAL_WORKER);
        }
        if (answers.ticked("about", "ehc-plan")) {
            statuses.add(Status.HAS_EHC_PLAN);
        }
        var yearGroup = yearGroup(answers).orElse(ANY_YEAR_GROUP);
        return new Pupil(
                answers.date("born").date().orElseGet(() -> inTheMiddleOf(yearGroup, day)),
                yearGroup,
                answers.ticked("about", "elsewhere") ? HOME_AUTHORITY : SCHOOLS_AUTHORITY,
                statuses,
                answers.date("exams").date());
    }

    /** Years 1 to 11 are of compulsory school age whenever in the year a child was born. */
    private static LocalDate inTheMiddleOf(int yearGroup, LocalDate day) {
        var year = SchoolYear.of(day).start() - yearGroup - AGE_IN_RECEPTION;
        return LocalDate.of(year, Month.MARCH, 1);
    }

    /** A number of days in halves, as halves: 0 to 200 days. */
    static Optional<Integer> halves(String typed) {
        if (!typed.matches("[0-9]{1,3}([.][05])?")) {
            return Optional.empty();
        }
        var days = new BigDecimal(typed);
        return days.compareTo(MOST_DAYS) > 0
                ? Optional.empty()
                : Optional.of(days.multiply(TWO).intValueExact());
    }
}
