package org.holdfast.access.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.FirstAuthority;
import org.holdfast.access.FirstVisit;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.web.Choice;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator. The permission is the code from the console, and that there is no
 * administrator yet.
 */
@Service
class SetUp {
    /** Guessing at the code is slowed down like guessing at an account, for everyone together. */
    private static final String GUESSES = "the first visit";

    private final FirstVisit firstVisit;
    private final FirstAuthority authorities;
    private final Throttle throttle;
    private final Admission admission;
    private final JdbcClient jdbc;

    SetUp(
            FirstVisit firstVisit,
            FirstAuthority authorities,
            Throttle throttle,
            Admission admission,
            JdbcClient jdbc) {
        this.firstVisit = firstVisit;
        this.authorities = authorities;
        this.throttle = throttle;
        this.admission = admission;
        this.jdbc = jdbc;
    }

    /**
     * The authorities that are known already.
     *
     * @throws NotFound if Holdfast is set up
     */
    @Transactional(readOnly = true)
    public List<Choice> authorities(String chosen) {
        if (!firstVisit.open()) {
            throw new NotFound();
        }
        return jdbc.sql(
                        "select organisation_id, name from access.scope where kind = 'authority' order by name")
                .query((row, _) -> choice(row.getString(1), row.getString(2), chosen))
                .list();
    }

    private static Choice choice(String id, String name, String chosen) {
        return new Choice(id, name, id.equals(chosen));
    }

    /** Makes the first administrator, if the code is right. */
    @Transactional
    public SetUpOutcome setUp(SetUpForm form) {
        var wait = throttle.pause(GUESSES);
        if (wait.isPositive()) {
            return new SetUpOutcome.TooSoon(wait);
        }
        if (!firstVisit.isCode(form.code())) {
            throttle.refused(GUESSES);
            return new SetUpOutcome.WrongCode();
        }
        var problems = Problems.none();
        var organisation = organisation(form, problems);
        if (organisation.isEmpty()) {
            return new SetUpOutcome.Refused(problems);
        }
        var email = EmailAddress.parse(form.email()).orElseThrow();
        if (admission.isKnown(email)) {
            return new SetUpOutcome.Refused(
                    problems.add("email", "There is an account with this address already"));
        }
        var person =
                admission.admit(
                        form.name(),
                        email,
                        form.password(),
                        Role.ADMINISTRATOR,
                        organisation.get());
        firstVisit.used();
        throttle.forget(GUESSES);
        return new SetUpOutcome.Done(person);
    }

    private Optional<OrganisationId> organisation(SetUpForm form, Problems problems) {
        if (!form.authority().isEmpty()) {
            return authorities(form.authority()).stream()
                    .filter(Choice::chosen)
                    .findFirst()
                    .map(choice -> new OrganisationId(UUID.fromString(choice.value())));
        }
        return switch (authorities.open(form.authorityCode(), form.authorityName())) {
            case FirstAuthority.Outcome.Opened(var organisation) -> Optional.of(organisation);
            case FirstAuthority.Outcome.NoCode _ -> {
                problems.add("authorityCode", "The code of a local authority is three digits");
                yield Optional.empty();
            }
            case FirstAuthority.Outcome.NameNeeded _ -> {
                problems.add("authorityName", "Enter the name of your local authority");
                yield Optional.empty();
            }
        };
    }
}
