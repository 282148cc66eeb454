package org.holdfast.access.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.web.Choice;
import org.holdfast.web.DateInput;
import org.holdfast.web.Problems;

/** A role to be given, as it was typed. */
record RoleForm(String role, String organisation, DateInput from, DateInput until) {

    static RoleForm of(Map<String, String> typed) {
        return new RoleForm(
                typed.getOrDefault("role", "").strip(),
                typed.getOrDefault("organisation", "").strip(),
                date(typed, "from"),
                date(typed, "until"));
    }

    /** From today, without an end. */
    static RoleForm from(LocalDate today) {
        return new RoleForm("", "", DateInput.of(today), DateInput.empty());
    }

    static DateInput date(Map<String, String> typed, String name) {
        return new DateInput(
                typed.getOrDefault(name + "-day", ""),
                typed.getOrDefault(name + "-month", ""),
                typed.getOrDefault(name + "-year", ""));
    }

    /** What is wrong with its shape. */
    Problems addTo(Problems problems) {
        if (chosenRole().isEmpty()) {
            problems.add("role", "Choose a role");
        }
        if (chosenOrganisation().isEmpty()) {
            problems.add("organisation", "Choose where the role is held");
        }
        if (from.date().isEmpty()) {
            problems.add("from", "Enter the first day of the role, like 1 9 2026");
        }
        if (!until.isEmpty() && until.date().isEmpty()) {
            problems.add(
                    "until", "Enter the last day of the role, like 31 8 2027, or leave it empty");
        } else if (from.date().isPresent()
                && until.date().filter(last -> last.isBefore(from.date().get())).isPresent()) {
            problems.add("until", "The last day must be on or after the first");
        }
        return problems;
    }

    /** Only of a form without problems. */
    NewRole newRole() {
        return new NewRole(
                chosenRole().orElseThrow(),
                chosenOrganisation().orElseThrow(),
                from.date().orElseThrow(),
                until.date());
    }

    private Optional<Role> chosenRole() {
        return Arrays.stream(Role.values()).filter(one -> one.key().equals(role)).findFirst();
    }

    private Optional<OrganisationId> chosenOrganisation() {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(organisation)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The roles that have a meaning at one of the places. */
    List<Choice> roles(List<Workplace> places) {
        return Arrays.stream(Role.values())
                .filter(one ->
                        places.stream().anyMatch(place -> RoleRules.mayBeHeldAt(one, place.kind())))
                .map(one ->
                        new Choice(
                                one.key(),
                                one.title(),
                                "Held at " + RoleRules.places(one),
                                one.key().equals(role)))
                .toList();
    }

    List<Choice> organisations(List<Workplace> places) {
        return places.stream()
                .map(place ->
                        new Choice(
                                place.id().value().toString(),
                                place.name(),
                                place.id().value().toString().equals(organisation)))
                .toList();
    }
}
