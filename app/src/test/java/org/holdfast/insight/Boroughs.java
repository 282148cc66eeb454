package org.holdfast.insight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.snapshot.Town;
import org.holdfast.statistics.disclosure.Audience;

/** A small borough in whose two years pupils with SEN support are suspended more often. */
public final class Boroughs {
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    public static final UUID HIGH = new UUID(0, 1);
    private static final int SCHOOLS = 7;
    private static final int PUPILS = 60;
    private static final int WITH_SUPPORT = 12;

    private Boroughs() {}

    /**
     * Seven secondary schools of 60 pupils, twelve of each with SEN support, two of them boys in
     * three.
     */
    public static Town unequal() {
        var town =
                Town.on(TODAY)
                        .schoolDays(2024, LocalDate.of(2024, 9, 2), LocalDate.of(2025, 5, 30))
                        .schoolDays(2025, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 5, 29));
        for (var school = 1; school <= SCHOOLS; school++) {
            var id = new UUID(0, school).toString();
            town.school(id, "School " + school, "secondary");
            for (var at = 0; at < PUPILS; at++) {
                pupil(town, id, school, at);
            }
        }
        return town;
    }

    private static void pupil(Town town, String school, int number, int at) {
        var id = "p" + number + "-" + at;
        var from = LocalDate.of(2023, 9, 4);
        town.pupil(id, at % 3 == 0 ? "F" : "M", 2014);
        town.enrolled(id, school, "C", from);
        town.has(id, "sen_provision", at < WITH_SUPPORT ? "K" : "N", from, null);
        town.has(id, "free_school_meals", at % 5 == 0 ? "Y" : "N", from, null);
        if (at != PUPILS - 1) {
            town.has(id, "ethnicity", at % 10 == 0 ? "BCRB" : "WBRI", from, null);
        }
        if (at < WITH_SUPPORT / 2 || at >= PUPILS - 2) {
            for (var year = 2024; year <= 2025; year++) {
                var day = LocalDate.of(year, 9, 15).plusDays(7L * (at % 30) + number % 4);
                town.suspended(id + "-" + year, id, school, day, 2, "PP");
            }
        }
    }

    /** As an officer of the authority sees it. */
    public static Viewpoint authority(Audience audience) {
        return new Viewpoint(
                "westmarch",
                "Westmarch",
                new Scope.Authority("999"),
                Optional.empty(),
                audience,
                Register.none());
    }

    /** One school of it. */
    public static Viewpoint school(Audience audience) {
        return new Viewpoint(
                HIGH.toString(),
                "School 1",
                new Scope.Schools(Set.of(HIGH.toString())),
                Optional.of(new SchoolId(HIGH)),
                audience,
                Register.none());
    }
}
