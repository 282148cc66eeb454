package org.holdfast.pupil;

import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.SchoolId;

/**
 * Which pupils of the actor's schools a list shows.
 *
 * @param yearGroup by its code
 * @param group those about whom something is recorded
 */
record RollFilter(Optional<SchoolId> school, Optional<String> yearGroup, Group group, Sort sort) {

    /** Groups that schools plan for. */
    enum Group {
        EVERYONE("Everyone", Characteristic.SEN_PROVISION),
        PLAN("EHC plan", Characteristic.SEN_PROVISION, "E", "S"),
        SUPPORT("SEN support", Characteristic.SEN_PROVISION, "K", "A", "P"),
        SOCIAL_WORKER("Has a social worker", Characteristic.SOCIAL_WORKER, "Y"),
        YOUNG_CARER("Young carer", Characteristic.YOUNG_CARER, "P", "S"),
        LOOKED_AFTER("Looked-after child", Characteristic.LOOKED_AFTER) {
            @Override
            String condition() {
                return "s.value <> 'N'";
            }
        };

        private final String title;
        private final Characteristic characteristic;
        private final String values;

        Group(String title, Characteristic characteristic, String... values) {
            this.title = title;
            this.characteristic = characteristic;
            this.values = "'" + String.join("', '", values) + "'";
        }

        String title() {
            return title;
        }

        Characteristic characteristic() {
            return characteristic;
        }

        /** On a spell {@code s} of the characteristic; codes are constants of this class. */
        String condition() {
            return "s.value in (" + values + ")";
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Group ofKey(String key) {
            for (var group : values()) {
                if (group.key().equals(key)) {
                    return group;
                }
            }
            return EVERYONE;
        }
    }

    /** The order of the list. */
    enum Sort {
        NAME("p.sort_key, p.id"),
        YEAR("p.cohort desc nulls last, p.sort_key, p.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
