package org.holdfast.published.figure;

import java.util.List;
import java.util.Optional;

/**
 * England, a region or a local authority.
 *
 * @param code three digits of the Department for Education; 970 for England, 980 to 990 for regions
 * @param region code of the region; empty for England and most regions
 * @param within code of Inner or Outer London, where some years print those instead of London
 * @param ons the nine-character codes that it has had
 * @param names under which publications have printed it, its own first
 * @param life the school years in which it existed
 */
public record Area(
        String code,
        Kind kind,
        Optional<String> region,
        Optional<String> within,
        List<String> ons,
        List<String> names,
        Life life) {

    /** What it is. */
    public enum Kind {
        NATIONAL("National"),
        REGION("Regional"),
        AUTHORITY("Local authority"),
        /** Two authorities under one line. It is never ranked beside its parts. */
        COMBINED("Local authority");

        private final String level;

        Kind(String level) {
            this.level = level;
        }

        /** The geographic level in the words of the publisher. */
        public String level() {
            return level;
        }
    }

    /**
     * When it existed.
     *
     * @param first school year, such as 201920; empty for always
     * @param last school year; empty for still
     */
    public record Life(String first, String last) {
        boolean covers(Period period) {
            var year = period.digits().length() == first.length() || first.isEmpty();
            var from = first.isEmpty() || !year || first.compareTo(period.digits()) <= 0;
            var until =
                    last.isEmpty()
                            || (period.digits().length() == last.length()
                                    ? last.compareTo(period.digits()) >= 0
                                    : Integer.parseInt(last.substring(0, 4)) + 1 >= period.end());
            return from && until;
        }
    }

    public Area {
        ons = List.copyOf(ons);
        names = List.copyOf(names);
    }

    /** The name by which Holdfast prints it. */
    public String name() {
        return names.getFirst();
    }

    /** Whether it has been replaced by others. */
    public boolean ended() {
        return !life.last().isEmpty();
    }
}
