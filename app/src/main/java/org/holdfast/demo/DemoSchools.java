package org.holdfast.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The invented schools of a borough of the wanted size: all phases, most of them maintained, some
 * academies.
 */
final class DemoSchools {
    /** A pseudo authority number that no authority has. */
    static final String AUTHORITY_CODE = "001";

    private static final int FIRST_URN = 990_001;
    private static final int COMMUNITY = 1;
    private static final int VOLUNTARY_AIDED = 2;
    private static final int ACADEMY_CONVERTER = 34;
    private static final int ACADEMY_SPONSORED = 28;
    private static final int COMMUNITY_SPECIAL = 7;
    private static final int NURSERY_SCHOOL = 15;
    private static final int PUPIL_REFERRAL_UNIT = 14;
    private static final int PUPILS_IN_A_BOROUGH = 30_000;
    private static final List<String> PLACES =
            List.of(
                    "Westmarch",
                    "Eastfield",
                    "Northgate",
                    "Southdown",
                    "Millbrook",
                    "Harrow Lane",
                    "Kingsmead",
                    "Larkhill",
                    "Oakwood",
                    "Priory",
                    "Quarry Bank",
                    "Riverside",
                    "St Aidan's",
                    "St Brigid's",
                    "Thornhill",
                    "Underwood",
                    "Valley",
                    "Willow Park",
                    "Ashgrove",
                    "Beacon Hill",
                    "Cedar Road",
                    "Dovecote",
                    "Elmbridge",
                    "Foxhollow",
                    "Greenway",
                    "Hazel Bank",
                    "Ivy Lane",
                    "Junction Road",
                    "Knightsbrook",
                    "Lime Street",
                    "Maple Cross",
                    "New Wharf",
                    "Orchard",
                    "Parkside",
                    "Queen Street",
                    "Rowan",
                    "Silverdale",
                    "Tannery",
                    "Upton",
                    "Vine",
                    "Whitecross",
                    "Yew Tree",
                    "All Saints",
                    "Broadmeadow",
                    "Canal Side");

    private final List<DemoSchool> schools = new ArrayList<>();

    private DemoSchools() {}

    static List<DemoSchool> of(DemoSize size) {
        var made = new DemoSchools();
        if (size == DemoSize.SCHOOL) {
            made.add("Westmarch High School", "AT", ACADEMY_CONVERTER, 0, 13, 72);
        } else {
            for (var borough = 0;
                    borough < Math.max(1, size.pupils() / PUPILS_IN_A_BOROUGH);
                    borough++) {
                made.addBorough(borough);
            }
        }
        return List.copyOf(made.schools);
    }

    private void addBorough(int number) {
        var suffix = number == 0 ? "" : " " + (number + 1);
        for (var i = 0; i < 10; i++) {
            var type = i % 3 == 0 ? COMMUNITY : i % 3 == 1 ? ACADEMY_CONVERTER : ACADEMY_SPONSORED;
            add(
                    PLACES.get(i) + (i % 2 == 0 ? " High School" : " Academy") + suffix,
                    "SS",
                    type,
                    7,
                    13,
                    195);
        }
        add("Unity All-Through School" + suffix, "AT", ACADEMY_SPONSORED, 0, 13, 60);
        for (var i = 0; i < 41; i++) {
            var type = i % 5 == 0 ? ACADEMY_CONVERTER : i % 4 == 0 ? VOLUNTARY_AIDED : COMMUNITY;
            add(
                    PLACES.get(i % PLACES.size()) + " Primary School" + suffix,
                    "PS",
                    type,
                    -1,
                    6,
                    30 + 15 * (i % 4));
        }
        for (var i = 0; i < 3; i++) {
            add(PLACES.get(10 + i) + " Nursery School" + suffix, "NS", NURSERY_SCHOOL, -1, -1, 40);
            add(PLACES.get(20 + i) + " School" + suffix, "SP", COMMUNITY_SPECIAL, 0, 13, 10);
        }
        add("The Bridge Pupil Referral Unit" + suffix, "PR", PUPIL_REFERRAL_UNIT, 1, 11, 0);
        add("The Turning Centre" + suffix, "PR", PUPIL_REFERRAL_UNIT, 7, 11, 0);
    }

    private void add(String name, String phase, int type, int lowest, int highest, int places) {
        var number = schools.size();
        var establishment =
                switch (phase) {
                    case "NS" -> 1000 + number;
                    case "PR" -> 1100 + number;
                    case "PS" -> 2000 + number;
                    case "SP" -> 7000 + number;
                    default -> 4000 + number;
                };
        var id = UUID.nameUUIDFromBytes(("school " + name).getBytes(StandardCharsets.UTF_8));
        schools.add(
                new DemoSchool(
                        id,
                        FIRST_URN + number,
                        AUTHORITY_CODE + establishment,
                        name,
                        phase,
                        type,
                        lowest,
                        highest,
                        places));
    }
}
