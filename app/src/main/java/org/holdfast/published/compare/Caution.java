package org.holdfast.published.compare;

/** Why a figure must be read with care. */
public enum Caution {
    SMALL_NUMBER("few events stand behind it, and one more or less changes it much"),
    SMALL_BASE("fewer than 1,000 pupils stand behind it"),
    TINY_AREA("the authority has about one school"),
    NO_BASE("the group had no pupils at the January census, and events all the same"),
    COUNTS_DISAGREE("the rate is not what the printed counts give"),
    PANDEMIC("schools were closed to most pupils in part of the year: no baseline"),
    CHANGE_OVER_PANDEMIC("the change is counted from or to a year in which schools were closed"),
    AREA_ENDED("the authority has been replaced by others"),
    INNER_OR_OUTER_LONDON("the region is half of London; later years print London as one"),
    NEIGHBOURS_MISSING("not all statistical neighbours have a figure"),
    NO_NEIGHBOURS("the set of neighbours does not know the area"),
    RELEASES_DIFFER("another file prints a different number");

    private final String words;

    Caution(String words) {
        this.words = words;
    }

    public String code() {
        return name().replace('_', '-');
    }

    public String words() {
        return words;
    }
}
