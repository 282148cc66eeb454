package org.holdfast.duty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.web.Choice;
import org.holdfast.web.Paging;

/**
 * A page of a list of work.
 *
 * @param counts how many duties stand where, whatever page this is
 * @param fresh how many of them came since the reader last looked
 * @param schools those to choose from, where there are several
 */
record WorkPage(
        LocalDate today,
        Map<Standing, Long> counts,
        long fresh,
        List<WorkLine> lines,
        Paging paging,
        WorkFilter filter,
        List<Choice> schools,
        List<Choice> rules,
        List<Choice> lists) {

    /** The lines under their headings, in order. */
    public Map<Standing, List<WorkLine>> grouped() {
        var groups = new LinkedHashMap<Standing, List<WorkLine>>();
        for (var line : lines) {
            groups.computeIfAbsent(line.item().standing(), _ -> new java.util.ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    public long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }
}
