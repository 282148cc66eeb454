package org.holdfast.published.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.TableRow;
import org.holdfast.published.figure.Period;

/** Which period a row is of. A file of a million rows has some dozen, so each is read once. */
final class PeriodReading {
    private final Shape.When when;
    private final Map<String, Map<String, Optional<Period>>> seen = new HashMap<>();

    PeriodReading(Shape.When when) {
        this.when = when;
    }

    Optional<Period> read(TableRow row) {
        return seen.computeIfAbsent(row.text(when.time()), _ -> new HashMap<>())
                .computeIfAbsent(
                        row.text(when.identifier()),
                        identifier -> Period.of(row.text(when.time()), identifier));
    }
}
