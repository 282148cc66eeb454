package org.holdfast.statute;

import java.time.LocalDate;

/** What changed the law, and the first day of exclusions to which it applies (section 15). */
public enum Instrument {
    EIA_2006("Education and Inspections Act 2006 ss.100-105", "2007-09-01"),
    SI_2010_1156(
            "Education (Educational Provision for Improving Behaviour) Regulations 2010",
            "2010-09-01"),
    SI_2012_1033(
            "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012",
            "2012-09-01"),
    SI_2012_2532("SI 2012/2532, off-site direction", "2013-01-01"),
    SI_2014_3216("SI 2014/3216, consecutive suspensions", "2015-01-05"),
    SI_2020_543("SI 2020/543, coronavirus", "2020-06-01"),
    SI_2020_908("SI 2020/908, coronavirus", "2020-09-25"),
    SI_2021_204("SI 2021/204, coronavirus", "2021-03-25"),
    SI_2021_953("SI 2021/953, coronavirus", "2021-09-25"),
    CORONAVIRUS_EXPIRY("expiry of the coronavirus provisions", "2022-03-25"),
    SI_2022_788("SI 2022/788, notice to authorities and social workers", "2022-09-01"),
    SI_2023_571("SI 2023/571, cancelling and remote meetings", "2023-09-01"),
    SI_2024_208("School Attendance (Pupil Registration) (England) Regulations 2024", "2024-08-19"),
    JULY_2026("July 2026 guidance and off-site direction regulations", "2026-07-26");

    private final String words;
    private final LocalDate from;

    Instrument(String words, String from) {
        this.words = words;
        this.from = LocalDate.parse(from);
    }

    /** Its number and what it is about. */
    public String words() {
        return words;
    }

    /** Whether it changed the law of exclusions, and not only that of off-site direction. */
    boolean changesExclusions() {
        return this != SI_2010_1156 && this != SI_2012_2532;
    }

    /** The first day on which an exclusion may begin and fall under it. */
    public LocalDate from() {
        return from;
    }
}
