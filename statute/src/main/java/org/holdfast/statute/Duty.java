package org.holdfast.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;

/**
 * Something owed: by whom, to whom, when, and why.
 *
 * <p>The date is worked out when the duty is; the {@link #derivation} only when it is asked for.
 *
 * @param event the event that causes it
 * @param basis how the date was reached, and what more is known
 */
public record Duty(Rule rule, String event, Parties parties, Timing timing, Basis basis) {

    /**
     * Who owes it and to whom.
     *
     * @param by usually one; several owe it together
     * @param to several recipients of one duty; empty where the law names none
     */
    public record Parties(List<Role> by, List<Role> to) {
        public Parties {
            by = List.copyOf(by);
            to = List.copyOf(to);
        }
    }

    /**
     * What the date rests on.
     *
     * @param origin what happened
     * @param law that applies, to which kind of school
     * @param authority what it rests on here: the rule's own, unless that differs by school or time
     */
    public record Basis(
            Origin origin,
            Count count,
            Applicable law,
            Authority authority,
            List<Particular> particulars) {
        public Basis {
            particulars = List.copyOf(particulars);
        }
    }

    /** The law of the day, for a kind of school. */
    public record Applicable(Law law, SchoolKind school) {}

    /** Who owes it; usually one. */
    public List<Role> owedBy() {
        return parties.by();
    }

    /** To whom; empty where the law names nobody. */
    public List<Role> owedTo() {
        return parties.to();
    }

    /** What more is known about it here. */
    public List<Particular> particulars() {
        return basis.particulars();
    }

    /** The date to sort and to show by; empty where the law fixes none or it is not known yet. */
    public Optional<LocalDate> date() {
        return timing.date();
    }

    /** Whether the date was counted on the authority's calendar, the school's having run out. */
    public boolean isProvisional() {
        return basis.count().reached() instanceof Reached.Day(var _, var provisional)
                && provisional;
    }

    /** What it rests on here: how far it binds, how sure that is, and where it is written. */
    public Authority authority() {
        return basis.authority();
    }

    /** The law that applies. */
    public Law law() {
        return basis.law().law();
    }

    /** The citation, fitted to the kind of school and to the law of the day. */
    public String source() {
        return authority().citation().at(basis.law().school(), law());
    }

    /** How a page should show it: must, should, practice, may; or check, where it is unverified. */
    public String shownAs() {
        return authority().shownAs();
    }

    /** The dates on other readings, the recommended reading being the duty's own. */
    public List<Particular.Alternative> alternatives() {
        return particulars().stream()
                .filter(Particular.Alternative.class::isInstance)
                .map(Particular.Alternative.class::cast)
                .toList();
    }

    /** The day on which the exclusion was cancelled and the duty fell away. */
    public Optional<LocalDate> endsOnCancellation() {
        return particulars().stream()
                .filter(Particular.EndsOnCancellation.class::isInstance)
                .map(ends -> ((Particular.EndsOnCancellation) ends).date())
                .findFirst();
    }

    /** Why the date is what it is, step by step. */
    public Derivation derivation() {
        return Derivation.of(this);
    }

    /** This duty at another time, since more is known. */
    public Duty at(Timing changed) {
        return new Duty(rule, event, parties, changed, basis);
    }

    /** This duty with something more known about it. */
    public Duty with(Particular particular) {
        var more = new ArrayList<>(particulars());
        more.add(particular);
        return new Duty(
                rule,
                event,
                parties,
                timing,
                new Basis(basis.origin(), basis.count(), basis.law(), basis.authority(), more));
    }
}
