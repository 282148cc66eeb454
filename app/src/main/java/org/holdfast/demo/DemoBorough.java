package org.holdfast.demo;

import java.util.List;

/**
 * One of the invented boroughs.
 *
 * @param number from 0
 */
record DemoBorough(int number, String name) {
    private static final List<String> NAMES =
            List.of(
                    "Westmarch",
                    "Eldermere",
                    "Fennwick Vale",
                    "Graymoor",
                    "Hollowdene",
                    "Ironcross",
                    "Kestrel Bay",
                    "Larkminster",
                    "Marlow Forest",
                    "Nethershaw",
                    "Oldbarrow",
                    "Peverel",
                    "Quenby",
                    "Ravenholt",
                    "Saltbourne",
                    "Thornmouth",
                    "Underhythe");

    static DemoBorough of(int number) {
        return new DemoBorough(number, NAMES.get(number));
    }

    /** The code of its authority, which no authority has: they begin with 201. */
    String code() {
        return "%03d".formatted(number + 1);
    }

    /** Where its people have their e-mail: the ending is reserved and leads nowhere (RFC 2606). */
    String domain() {
        return name.toLowerCase(java.util.Locale.ROOT).replace(" ", "-") + ".example";
    }
}
