package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Invents the pupils of three school years, in the proportions in which England publishes its own.
 */
final class Population {
    private static final String PSEUDO_AUTHORITY = "001";
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final double YEAR_GROUPS = 15;
    private static final double NURSERY_SCHOOL = 0.06;
    private static final double LOOKED_AFTER = 0.007;
    private static final double SOCIAL_WORKER = 0.03;
    private static final double MAINSTREAM_SHARE_WITH_PLAN = 0.016;
    private static final List<String> NEEDS =
            List.of("SEMH", "SLCN", "MLD", "SPLD", "ASD", "SEMH", "SLCN", "OTH");
    private static final Map<String, List<String>> LANGUAGES =
            Map.of(
                    "WOTH", List.of("POL", "RMN", "POR", "ENG"),
                    "WROM", List.of("RMI", "RMN", "SLO"),
                    "AIND", List.of("ENG", "PNJ", "GUJ", "ENG"),
                    "APKN", List.of("URD", "PNJ", "ENG"),
                    "ABAN", List.of("BNG", "BNG", "ENG"),
                    "BAFR", List.of("ENG", "SOM", "YOR", "AKA"),
                    "OOTH", List.of("ARA", "TUR", "KUR", "ENG"),
                    "CHNE", List.of("CHI", "ENG"));

    private final PublishedRates rates;
    private final Names names = Names.read();
    private final RandomGenerator random;
    private final List<DemoSchool> schools;
    private final List<DemoPupil> pupils = new ArrayList<>();

    private Population(PublishedRates rates, List<DemoSchool> schools, RandomGenerator random) {
        this.rates = rates;
        this.schools = schools;
        this.random = random;
    }

    /**
     * The pupils who were in a school at any time in the school years from the first to the last.
     *
     * @param size about how many are on roll in any one of the years
     * @param firstYear the calendar year in which the first school year starts
     */
    static List<DemoPupil> of(
            DemoSize size,
            List<DemoSchool> schools,
            PublishedRates rates,
            int firstYear,
            int lastYear,
            RandomGenerator random) {
        var population = new Population(rates, schools, random);
        var perCohort = (int) Math.round(size.pupilsInOne() / YEAR_GROUPS);
        for (var reception = firstYear - DemoPupil.LAST_YEAR;
                reception <= lastYear + 1;
                reception++) {
            population.addCohort(reception, perCohort);
        }
        return List.copyOf(population.pupils);
    }

    private void addCohort(int receptionYear, int count) {
        var primaries =
                schools.stream()
                        .filter(school -> school.teaches(1) && school.places() > 0)
                        .toList();
        var secondaries =
                schools.stream()
                        .filter(school -> school.teaches(8) && school.places() > 0)
                        .toList();
        for (var i = 0; i < count; i++) {
            pupils.add(pupil(receptionYear, pick(primaries), pick(secondaries)));
        }
    }

    /** Some spend the nursery year at a nursery school. */
    private @Nullable DemoSchool nursery() {
        var nurseries =
                schools.stream().filter(school -> school.highest() == DemoPupil.NURSERY).toList();
        return nurseries.isEmpty() || random.nextDouble() >= NURSERY_SCHOOL
                ? null
                : pick(nurseries);
    }

    private DemoPupil pupil(
            int receptionYear, @Nullable DemoSchool primary, @Nullable DemoSchool secondary) {
        var sex = draw(Trait.SEX);
        var ethnicity = draw(Trait.ETHNICITY);
        var inSpecialSchool =
                (primary != null && primary.isSpecial())
                        || (secondary != null && secondary.isSpecial());
        var sen = inSpecialSchool ? "E" : provision();
        var looked = random.nextDouble() < LOOKED_AFTER;
        var serial = pupils.size();
        return new DemoPupil(
                new UUID(random.nextLong(), random.nextLong()),
                upn(receptionYear, serial),
                names.forename(ethnicity, sex, random),
                names.surname(ethnicity, random),
                LocalDate.of(receptionYear - 5, 9, 1).plusDays(random.nextInt(365)),
                sex,
                ethnicity,
                language(ethnicity),
                "yes".equals(draw(Trait.FSM)),
                sen,
                "N".equals(sen) ? "" : NEEDS.get(random.nextInt(NEEDS.size())),
                looked,
                looked || random.nextDouble() < SOCIAL_WORKER,
                receptionYear,
                nursery(),
                primary,
                secondary);
    }

    /**
     * SEN outside special schools: what remains of England's shares when most plans are in special
     * schools.
     */
    private String provision() {
        var chance = random.nextDouble();
        var support = rates.group(Trait.SEN, "K").headcount() / rates.everyone().headcount();
        if (chance < MAINSTREAM_SHARE_WITH_PLAN) {
            return "E";
        }
        return chance < MAINSTREAM_SHARE_WITH_PLAN + support ? "K" : "N";
    }

    private String draw(Trait trait) {
        var groups = rates.of(trait);
        var total = groups.values().stream().mapToDouble(PublishedRates.Group::headcount).sum();
        var left = random.nextDouble() * total;
        var last = "";
        for (var group : groups.entrySet()) {
            last = group.getKey();
            left -= group.getValue().headcount();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    private DemoSchool pick(List<DemoSchool> among) {
        var left = random.nextInt(among.stream().mapToInt(DemoSchool::places).sum());
        for (var school : among) {
            left -= school.places();
            if (left < 0) {
                return school;
            }
        }
        return among.getLast();
    }

    private String language(String ethnicity) {
        var spoken = LANGUAGES.getOrDefault(ethnicity, List.of("ENG"));
        return spoken.get(random.nextInt(spoken.size()));
    }

    /**
     * A valid permanent UPN of the pseudo authority: establishment and serial number the pupils one
     * by one.
     */
    private String upn(int receptionYear, int serial) {
        var borough = Integer.parseInt(schools.getFirst().authorityCode());
        var body =
                PSEUDO_AUTHORITY
                        + "%04d%02d%03d"
                                .formatted(
                                        1000 + 100 * borough + serial / 1000,
                                        Math.floorMod(receptionYear, 100),
                                        serial % 1000);
        var sum = 0;
        for (var i = 0; i < body.length(); i++) {
            sum += (i + 2) * (body.charAt(i) - '0');
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) + body;
    }
}
