package org.holdfast.insight.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.organisation.AuthorityId;

/**
 * One release in the register.
 *
 * @param title what left, such as {@code Board pack, autumn term 2026/27, edition 1}
 * @param threshold counts from 1 to this less one were hidden
 * @param indicators keys with versions, such as {@code suspension-rate 1}
 * @param counts how many counts there were in it, margins and totals with them
 * @param hidden how many of them were hidden
 * @param lost subjects that could be worked out all the same; whoever answers for the release knows
 * @param by reference of who released it
 */
public record TableRelease(
        UUID id,
        AuthorityId authority,
        String title,
        int threshold,
        String snapshot,
        LocalDate asAt,
        List<String> indicators,
        int counts,
        int hidden,
        List<String> lost,
        Instant at,
        String by) {
    public TableRelease {
        indicators = List.copyOf(indicators);
        lost = List.copyOf(lost);
    }
}
