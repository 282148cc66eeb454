package org.holdfast.access.people;

import org.holdfast.web.Problems;

/** A refused change, as something to put right. */
final class KeepWords {
    private KeepWords() {}

    /**
     * The problem.
     *
     * @param decision anything but {@link KeepDecision.Done}
     */
    static Problems problems(KeepDecision decision) {
        var problems = Problems.none();
        return switch (decision) {
            case KeepDecision.Done _ -> problems;
            case KeepDecision.NotHeldThere(var places) ->
                    problems.add("organisation", "This role is held at " + places);
            case KeepDecision.HeldAlready _ ->
                    problems.add("role", "They hold this role there at that time already");
            case KeepDecision.AddressTaken _ ->
                    problems.add("email", "Another account has this email address");
            case KeepDecision.AccountClosed _ ->
                    problems.add(
                            "email",
                            "The account with this email address was closed. Reopen it from the list of closed accounts");
            case KeepDecision.LastAdministrator(var place) ->
                    problems.add(
                            "act",
                            "Nobody else who can sign in administers %s. Give someone else that role first"
                                    .formatted(place));
            case KeepDecision.OneOwn _ ->
                    problems.add(
                            "act", "You cannot close your own account. Ask another administrator");
        };
    }
}
