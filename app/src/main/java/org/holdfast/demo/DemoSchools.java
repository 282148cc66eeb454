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
    private static final int FIRST_URN = 990_001;
    private static final int COMMUNITY = 1;
    private static final int VOLUNTARY_AIDED = 2;
    static final int ACADEMY_CONVERTER = 34;
    static final int ACADEMY_SPONSORED = 28;
    private static final int COMMUNITY_SPECIAL = 7;
    private static final int NURSERY_SCHOOL = 15;
    private static final int PUPIL_REFERRAL_UNIT = 14;
    private static final int MOST_SCHOOLS_IN_A_BOROUGH = 100;
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

    private final DemoBorough borough;
    private final List<DemoSchool> schools = new ArrayList<>();

    private DemoSchools(DemoBorough borough) {
        this.borough = borough;
    }

    /** The schools of the first borough. */
    static List<DemoSchool> of(DemoSize size) {
        return of(size, DemoBorough.of(0));
    }

    static List<DemoSchool> of(DemoSize size, DemoBorough borough) {
        var made = new DemoSchools(borough);
        if (size == DemoSize.SCHOOL) {
            made.add(DemoPeople.HIGH_SCHOOL, "AT", ACADEMY_CONVERTER, 0, 13, 72);
        } else {
            made.addBorough();
        }
        return List.copyOf(made.schools);
    }

    private void addBorough() {
        for (var i = 0; i < 10; i++) {
            var type = i % 3 == 0 ? COMMUNITY : i % 3 == 1 ? ACADEMY_CONVERTER : ACADEMY_SPONSORED;
            add(PLACES.get(i) + (i % 2 == 0 ? " High School" : " Academy"), "SS", type, 7, 13, 195);
        }
        add("Unity All-Through School", "AT", ACADEMY_SPONSORED, 0, 13, 60);
        for (var i = 0; i < 41; i++) {
            var type = i % 5 == 0 ? ACADEMY_CONVERTER : i % 4 == 0 ? VOLUNTARY_AIDED : COMMUNITY;
            add(
                    PLACES.get(i % PLACES.size()) + " Primary School",
                    "PS",
                    type,
                    -1,
                    6,
                    30 + 15 * (i % 4));
        }
        for (var i = 0; i < 3; i++) {
            add(PLACES.get(10 + i) + " Nursery School", "NS", NURSERY_SCHOOL, -1, -1, 40);
            add(PLACES.get(20 + i) + " School", "SP", COMMUNITY_SPECIAL, 0, 13, 10);
        }
        add("The Bridge Pupil Referral Unit", "PR", PUPIL_REFERRAL_UNIT, 1, 11, 0);
        add("The Turning Centre", "PR", PUPIL_REFERRAL_UNIT, 7, 11, 0);
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
        var id =
                UUID.nameUUIDFromBytes(
                        ("school " + borough.code() + establishment)
                                .getBytes(StandardCharsets.UTF_8));
        schools.add(
                new DemoSchool(
                        id,
                        FIRST_URN + borough.number() * MOST_SCHOOLS_IN_A_BOROUGH + number,
                        borough.code() + establishment,
                        name,
                        phase,
                        type,
                        lowest,
                        highest,
                        places));
    }
}
