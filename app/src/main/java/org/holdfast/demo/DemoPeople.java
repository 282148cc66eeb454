package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.access.account.LoadPeople;
import org.holdfast.access.account.LoadPeople.Arriving;
import org.holdfast.access.account.LoadPeople.Held;
import org.springframework.stereotype.Component;

/**
 * The people of the demonstration: one who may sign in for each role, and the heads and officers
 * who did what the record says was done.
 */
@Component
class DemoPeople {
    /** The school of those who may sign in. */
    static final String HIGH_SCHOOL = "Westmarch High School";

    /** No secret: the demonstration holds nobody's data, and prints it. */
    private static final String PASSWORD = "hold fast to every child";

    private static final List<String> CULTURES =
            List.of("WBRI", "WBRI", "WBRI", "AIND", "APKN", "BAFR", "BCRB", "WOTH", "ABAN", "OOTH");

    private final LoadPeople load;

    DemoPeople(LoadPeople load) {
        this.load = load;
    }

    /**
     * Those who acted in a borough.
     *
     * @param heads by school
     */
    record Staff(Map<DemoSchool, DemoHead> heads, PersonId officer) {

        DemoHead head(DemoSchool school) {
            return Objects.requireNonNull(heads.get(school));
        }
    }

    /** Who may sign in, in the order of the roles. */
    static List<DemoSignIn> signIns() {
        var borough = DemoBorough.of(0);
        return List.of(Role.values()).stream()
                .map(role -> new DemoSignIn(role, email(role, borough), PASSWORD))
                .toList();
    }

    /** The head of each school, by name. */
    static Map<DemoSchool, DemoHead> heads(List<DemoSchool> schools, RandomGenerator random) {
        var names = Names.read();
        var heads = new HashMap<DemoSchool, DemoHead>();
        for (var school : schools) {
            var woman = random.nextInt(10) < 6;
            var culture = CULTURES.get(random.nextInt(CULTURES.size()));
            heads.put(
                    school,
                    new DemoHead(
                            new PersonId(new UUID(random.nextLong(), random.nextLong())),
                            woman ? "Ms" : "Mr",
                            names.forename(culture, woman ? "F" : "M", random),
                            names.surname(culture, random)));
        }
        return heads;
    }

    /** Adds the people of one borough. */
    Staff add(DemoPlaces places, LocalDate since, RandomGenerator random) {
        var names = Names.read();
        var borough = places.borough();
        var people = new ArrayList<Arriving>();
        places.heads()
                .forEach((school, head) -> {
                    var first = borough.number() == 0 && isFirst(school, places);
                    people.add(
                            new Arriving(
                                    head.id(),
                                    head.name(),
                                    address(
                                            first
                                                    ? email(Role.HEADTEACHER, borough)
                                                    : "head.%d@%s"
                                                            .formatted(
                                                                    school.urn(),
                                                                    borough.domain())),
                                    first ? Optional.of(PASSWORD) : Optional.empty(),
                                    List.of(
                                            new Held(
                                                    Role.HEADTEACHER,
                                                    places.organisation(school),
                                                    since))));
                });
        var officer = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        for (var role : Role.values()) {
            if (role != Role.HEADTEACHER
                    && (borough.number() == 0 || role == Role.EXCLUSIONS_OFFICER)) {
                var culture = CULTURES.get(random.nextInt(CULTURES.size()));
                var name =
                        names.forename(culture, random.nextBoolean() ? "F" : "M", random)
                                + " "
                                + names.surname(culture, random);
                var id = new PersonId(new UUID(random.nextLong(), random.nextLong()));
                people.add(
                        new Arriving(
                                role == Role.EXCLUSIONS_OFFICER ? officer : id,
                                name,
                                address(email(role, borough)),
                                borough.number() == 0 ? Optional.of(PASSWORD) : Optional.empty(),
                                List.of(new Held(role, where(role, places), since))));
            }
        }
        load.load(people);
        return new Staff(places.heads(), officer);
    }

    private static boolean isFirst(DemoSchool school, DemoPlaces places) {
        return school.equals(places.schools().getFirst());
    }

    private static OrganisationId where(Role role, DemoPlaces places) {
        return switch (role) {
            case HEADTEACHER, SCHOOL_STAFF, GOVERNOR ->
                    places.organisation(places.schools().getFirst());
            case EXCLUSIONS_OFFICER, ANALYST, ADMINISTRATOR -> places.authority();
        };
    }

    private static String email(Role role, DemoBorough borough) {
        var name =
                switch (role) {
                    case HEADTEACHER -> "headteacher";
                    case SCHOOL_STAFF -> "staff";
                    case EXCLUSIONS_OFFICER -> "officer";
                    case ANALYST -> "analyst";
                    case GOVERNOR -> "governor";
                    case ADMINISTRATOR -> "administrator";
                };
        return name + "@" + borough.domain();
    }

    private static EmailAddress address(String email) {
        return EmailAddress.parse(email).orElseThrow();
    }
}
