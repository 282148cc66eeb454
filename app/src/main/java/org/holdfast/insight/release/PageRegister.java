package org.holdfast.insight.release;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.holdfast.access.CurrentActor;
import org.holdfast.insight.Register;
import org.holdfast.insight.disclosure.Disclosure;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.disclosure.Released;
import org.holdfast.insight.disclosure.Subject;
import org.holdfast.organisation.AuthorityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pages that people outside the roles that work with pupils look at are releases too: registered
 * once, when they first show a number that has not been out.
 */
@Service
class PageRegister implements Register.OfAuthorities {
    private final ReleasedTables releases;
    private final TransactionTemplate transaction;

    PageRegister(ReleasedTables releases, TransactionTemplate transaction) {
        this.releases = releases;
        this.transaction = transaction;
    }

    @Override
    public Register of(AuthorityId authority) {
        return new OfOne(authority, this);
    }

    private record OfOne(AuthorityId authority, PageRegister register) implements Register {
        @Override
        public Protected protect(Leaving leaving) {
            return CurrentActor.callAsJob(
                    "showing figures",
                    () ->
                            Objects.requireNonNull(
                                    register.transaction.execute(
                                            _ -> register.registered(authority, leaving))));
        }
    }

    private Protected registered(AuthorityId authority, Register.Leaving leaving) {
        var before = releases.before(authority);
        var tables = Disclosure.protect(leaving.tables().after(before));
        if (isNews(tables.released(), before)) {
            releases.add(
                    new ReleasedTables.Incoming(
                            authority,
                            leaving.title(),
                            leaving.snapshot(),
                            leaving.indicators(),
                            tables));
        }
        return tables;
    }

    private record Known(Subject subject, int value, boolean shown) {
        static Known of(Released count) {
            return new Known(count.subject(), count.value(), count.shown());
        }

        Known asShown() {
            return new Known(subject, value, true);
        }
    }

    /**
     * Whether a count has never left, or was hidden whenever it did and is shown now. One that was
     * shown before tells nothing new by being hidden.
     */
    static boolean isNews(List<Released> now, List<Released> before) {
        var known = new HashSet<Known>();
        before.forEach(count -> known.add(Known.of(count)));
        return !now.stream()
                .map(Known::of)
                .allMatch(count -> known.contains(count) || known.contains(count.asShown()));
    }
}
