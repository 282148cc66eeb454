package org.holdfast.access.people;

import java.util.Optional;
import org.holdfast.access.Role;

/**
 * What a list of people is narrowed to.
 *
 * @param words part of a name or address; empty for all
 */
record PeopleQuery(
        String words, Optional<Role> role, Optional<Standing> standing, Sort sort, int page) {

    /** How it is sorted. */
    enum Sort {
        NAME("name", "p.name, p.id"),
        EMAIL("email", "p.email_key, p.id"),
        NEWEST("newest", "p.created_at desc, p.id");

        private final String key;
        private final String order;

        Sort(String key, String order) {
            this.key = key;
            this.order = order;
        }

        String key() {
            return key;
        }

        String order() {
            return order;
        }

        static Sort ofKey(String key) {
            for (var sort : values()) {
                if (sort.key.equals(key)) {
                    return sort;
                }
            }
            return NAME;
        }
    }

    @Override
    public String toString() {
        return "PeopleQuery[" + page + "]";
    }
}
