package org.holdfast.exclusion;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.duty.OwedWords;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Role;
import org.holdfast.statute.calendar.SchoolDays;
import org.springframework.stereotype.Component;

/** Duties in words. In templates: {@code @dutyWords.when(duty)}. */
@Component("dutyWords")
public final class DutyWords {
    private final OwedWords owed;

    DutyWords(OwedWords owed) {
        this.owed = owed;
    }

    /** When it is to be done, to stand after what is to be done. */
    public String when(Duty duty) {
        var words = owed.when(duty.timing());
        return duty.isProvisional() ? words + " (provisional)" : words;
    }

    /** Who owes it. */
    public String by(Duty duty) {
        return words(duty.owedBy());
    }

    /** Who owes it to whom. */
    public String parties(Duty duty) {
        var by = by(duty);
        return duty.owedTo().isEmpty() ? by : by + ", to " + words(duty.owedTo());
    }

    /** Who must be told of what, each with the law that says so. */
    public List<String> notices(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.rule().id().startsWith("NOT-"))
                .map(duty -> "%s (%s)".formatted(duty.rule().title(), duty.source()))
                .toList();
    }

    /** A length in words. */
    public String days(SchoolDays length) {
        return length.equals(SchoolDays.ONE) ? "1 day" : length + " days";
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::words).collect(Collectors.joining(" and "));
    }
}
