package org.holdfast.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.School;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;

/** Whose figures the current actor may look at. Every page of figures begins here. */
@Service
public class Viewpoints {
    private final Organisations organisations;
    private final Register.OfAuthorities registers;

    Viewpoints(Organisations organisations, Register.OfAuthorities registers) {
        this.organisations = organisations;
        this.registers = registers;
    }

    /**
     * The authority whose figures are open to the actor; of several the one they act for.
     *
     * @throws NotFound for anyone else, who learns nothing, not even that there are any
     */
    public Viewpoint authority() {
        return authorityIfAny().orElseThrow(NotFound::new);
    }

    /** The same; none for those who may look at schools only. */
    public Optional<Viewpoint> authorityIfAny() {
        var permissions = permissions();
        return organisations.authorities().stream()
                .filter(authority -> permissions.authorities().contains(authority.id()))
                .min(
                        Comparator.comparing((Authority authority) -> !isActedFor(authority))
                                .thenComparing(Authority::name))
                .map(authority ->
                        new Viewpoint(
                                authority.id().value().toString(),
                                authority.name(),
                                new Scope.Authority(authority.code().value()),
                                Optional.empty(),
                                permissions.audienceOfAll(),
                                registers.of(authority.id())));
    }

    /**
     * One school.
     *
     * @throws NotFound where its figures are not open to the actor
     */
    public Viewpoint school(SchoolId id) {
        var permissions = permissions();
        if (!permissions.schools().contains(id)) {
            throw new NotFound();
        }
        var school = organisations.school(id);
        return new Viewpoint(
                id.value().toString(),
                school.name(),
                new Scope.Schools(Set.of(id.value().toString())),
                Optional.of(id),
                permissions.rows().contains(id) ? Audience.NAMED_STAFF : Audience.OUTSIDE,
                registers.of(school.authority().id()));
    }

    /**
     * What a page that is of one place is of: the school asked for, else the authority, else the
     * only school; none where the actor has to choose among {@link #schools}.
     */
    public Optional<Viewpoint> chosen(Optional<SchoolId> school) {
        return school.map(this::school)
                .or(this::authorityIfAny)
                .or(() -> onlySchool().map(this::school));
    }

    /** The schools whose figures are open, by name. */
    public List<School> schools() {
        return organisations.schools(permissions().schools()).stream()
                .sorted(Comparator.comparing(School::name))
                .toList();
    }

    /** The only school whose figures are open, for those who may look at one alone. */
    public Optional<SchoolId> onlySchool() {
        var permissions = permissions();
        return permissions.authorities().isEmpty() && permissions.schools().size() == 1
                ? permissions.schools().stream().findFirst()
                : Optional.empty();
    }

    /**
     * For what is the same for everyone who may look at any figures.
     *
     * @throws NotFound for anyone else
     */
    public void require() {
        permissions();
    }

    private static FiguresPermissions permissions() {
        var permissions = FiguresPermissions.of(CurrentActor.get());
        permissions.require();
        return permissions;
    }

    private static boolean isActedFor(Authority authority) {
        return CurrentActor.get() instanceof Actor.Person person
                && person.acting().value().equals(authority.id().value());
    }
}
