package org.holdfast.insight;

import java.time.LocalDate;
import java.time.Month;

/**
 * England's published figures to set beside a year in progress.
 *
 * @param period what the figures cover, in words
 * @param suspensions counted by the Department for Education
 * @param permanentExclusions counted by the Department for Education
 * @param headcount sole and dual main registrations at the January census
 */
public record England(
        String period, String release, long suspensions, long permanentExclusions, long headcount) {

    /**
     * DfE, Suspensions and permanent exclusions in England, 2023/24: autumn term (published 2024).
     */
    private static final England AUTUMN_2023_24 =
            new England(
                    "autumn term 2023/24",
                    "Department for Education, Suspensions and permanent exclusions in England, autumn term 2023/24",
                    346_279,
                    4_168,
                    8_445_321);

    /**
     * DfE, Suspensions and permanent exclusions in England, academic year 2023/24 (published July
     * 2025).
     */
    private static final England YEAR_2023_24 =
            new England(
                    "academic year 2023/24",
                    "Department for Education, Suspensions and permanent exclusions in England, academic year 2023/24",
                    954_952,
                    10_885,
                    8_445_343);

    /**
     * The newest published period that is fair to set beside the year so far: its autumn term,
     * later the whole year.
     */
    public static England beside(LocalDate asAt) {
        return asAt.getMonthValue() >= Month.AUGUST.getValue() ? AUTUMN_2023_24 : YEAR_2023_24;
    }

    public Rate suspensionRate() {
        return Rate.of(suspensions, headcount);
    }

    public Rate permanentExclusionRate() {
        return Rate.of(permanentExclusions, headcount);
    }
}
