package org.holdfast.duty;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;

/**
 * What somebody wants to see of a list of work.
 *
 * @param rule a rule's id, or empty for all
 */
record WorkFilter(
        Optional<Standing> standing,
        Optional<WorkList> list,
        Optional<SchoolId> school,
        String rule,
        Order order) {

    /** How a list is sorted. */
    enum Order {
        DUE,
        SCHOOL,
        RULE,
        NEWEST;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What an address asks for; what it does not know how to ask for is left out. */
    static WorkFilter of(String standing, String list, String school, String rule, String order) {
        return new WorkFilter(
                Standing.asked(standing),
                Arrays.stream(WorkList.values()).filter(one -> one.key().equals(list)).findFirst(),
                school(school),
                rule,
                Arrays.stream(Order.values())
                        .filter(one -> one.key().equals(order))
                        .findFirst()
                        .orElse(Order.DUE));
    }

    private static Optional<SchoolId> school(String asked) {
        try {
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SchoolId(UUID.fromString(asked)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The same as far as the counts beside it depend on it, which show every rule and standing. */
    WorkFilter counted() {
        return new WorkFilter(standing.filter(one -> !one.isOpen()), list, school, "", Order.DUE);
    }

    /** The same choices as an address has them, to put before a page number. */
    public String query() {
        return "standing="
                + standing.map(Standing::key).orElse("")
                + "&list="
                + list.map(WorkList::key).orElse("")
                + "&school="
                + school.map(one -> one.value().toString()).orElse("")
                + "&rule="
                + java.net.URLEncoder.encode(rule, java.nio.charset.StandardCharsets.UTF_8)
                + "&order="
                + order.key()
                + "&";
    }
}
