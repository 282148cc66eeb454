package org.holdfast.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.holdfast.pupil.intake.Arrival;

/** The adults around invented pupils: parents, carers, a social worker. */
final class DemoFamilies {
    private static final double TWO_PARENTS = 0.68;
    private static final double GRANDPARENT = 0.08;
    private static final double KEPT_AWAY = 0.004;
    private static final double NO_EMAIL = 0.15;
    private static final int STREET_NUMBERS = 140;
    private static final List<String> STREETS =
            List.of(
                    "Larkhill Road",
                    "Quay Street",
                    "Station Road",
                    "Orchard Close",
                    "Tanner's Row",
                    "Beacon Avenue",
                    "Weavers Court",
                    "Chapel Hill",
                    "Riverside Walk",
                    "Juniper Gardens",
                    "Foundry Lane",
                    "Meadow View");

    private final DemoBorough borough;
    private final RandomGenerator random;
    private final Names names = Names.read();

    DemoFamilies(DemoBorough borough, RandomGenerator random) {
        this.borough = borough;
        this.random = random;
    }

    List<Arrival.Adult> around(DemoPupil pupil) {
        var adults = new ArrayList<Arrival.Adult>();
        var home = home();
        if (pupil.lookedAfter()) {
            adults.add(adult(pupil, 1, "FOST", "no", home, names.surname("WBRI", random)));
            adults.add(parent(pupil, 2, "MOTH", home()));
        } else {
            adults.add(parent(pupil, 1, random.nextInt(7) == 0 ? "FATH" : "MOTH", home));
            if (random.nextDouble() < TWO_PARENTS
                    && "MOTH".equals(adults.getFirst().relationship())) {
                adults.add(parent(pupil, 2, "FATH", random.nextInt(3) == 0 ? home() : home));
            }
            if (random.nextDouble() < GRANDPARENT) {
                adults.add(adult(pupil, 3, "GRAN", "no", home(), pupil.surname()));
            }
        }
        if (pupil.socialWorker()) {
            adults.add(adult(pupil, 4, "SOCW", "no", council(), names.surname("WBRI", random)));
        }
        if (adults.size() > 1 && random.nextDouble() < KEPT_AWAY) {
            adults.set(1, keptAway(adults.get(1)));
        }
        return adults;
    }

    private Arrival.Adult parent(DemoPupil pupil, int priority, String relationship, String home) {
        return adult(pupil, priority, relationship, "yes", home, pupil.surname());
    }

    private Arrival.Adult adult(
            DemoPupil pupil,
            int priority,
            String relationship,
            String responsibility,
            String home,
            String surname) {
        var sex =
                switch (relationship) {
                    case "MOTH" -> "F";
                    case "FATH" -> "M";
                    default -> random.nextBoolean() ? "F" : "M";
                };
        var own = "FOST".equals(relationship) || "SOCW".equals(relationship);
        var forename = names.forename(own ? "WBRI" : pupil.ethnicity(), sex, random);
        var email =
                random.nextDouble() < NO_EMAIL
                        ? ""
                        : "%s.%s@families.example".formatted(plain(forename), plain(surname));
        return new Arrival.Adult(
                pupil.upn(),
                Integer.toString(priority),
                forename + " " + surname,
                relationship,
                responsibility,
                own ? "ENG" : pupil.language(),
                // Ofcom keeps these numbers free for stories.
                new Arrival.Reached(
                        email,
                        "07700 900%03d".formatted(random.nextInt(1000)),
                        home,
                        "HF%d %d%s".formatted(borough.number() + 1, random.nextInt(1, 10), "BX")),
                "",
                "");
    }

    private static Arrival.Adult keptAway(Arrival.Adult adult) {
        return new Arrival.Adult(
                adult.key(),
                adult.priority(),
                adult.name(),
                adult.relationship(),
                adult.responsibility(),
                adult.language(),
                adult.reached(),
                "court_order",
                "A court order of last year forbids contact. Ask the designated safeguarding lead first.");
    }

    private String home() {
        return "%d %s, %s"
                .formatted(
                        random.nextInt(1, STREET_NUMBERS),
                        STREETS.get(random.nextInt(STREETS.size())),
                        borough.name());
    }

    private String council() {
        return "Council House, Market Square, " + borough.name();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
