package org.holdfast.pupil;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Names as search compares them: small letters without accents, apostrophes, hyphens or spaces
 * inside a name. A key is one letter that says what it is and the names in an order in which they
 * may be asked for, so that a search is a stretch of an index.
 */
public final class NameKeys {
    /** A name the pupil has. */
    static final String NAME = "n:";

    /** A surname the pupil had. */
    static final String FORMER = "f:";

    /** How surname and forename sound. */
    static final String SOUND = "s:";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[\\s\\-\u2010\u2011\u2013]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SOUND_LENGTH = 6;

    private NameKeys() {}

    /** The keys of a pupil with these names. */
    public static Set<String> of(
            Collection<String> forenames,
            Collection<String> surnames,
            Collection<String> formerSurnames) {
        var keys = new LinkedHashSet<String>();
        for (var forename : named(forenames)) {
            for (var surname : named(surnames)) {
                addBothWays(keys, NAME, forename, surname);
                keys.add(SOUND + sound(plain(surname)) + " " + sound(plain(forename)));
            }
            for (var surname : named(formerSurnames)) {
                addBothWays(keys, FORMER, forename, surname);
            }
        }
        return keys;
    }

    /** By which lists stand in order: surname, then forename. */
    public static String sortKey(String forename, String surname) {
        return plain(surname) + " " + plain(forename);
    }

    /** The name in small letters without accents or anything that is not a letter. */
    static String plain(String name) {
        return NOT_A_LETTER.matcher(folded(name)).replaceAll("");
    }

    /** The parts of what was typed, each plain; hyphens hold a part together. */
    static List<String> words(String typed) {
        var words = new ArrayList<String>();
        for (var part : typed.split("[\\s,]+", -1)) {
            var plain = plain(part);
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        return List.copyOf(words);
    }

    /** How a plain name sounds; a name in a script without sounds here is its own. */
    static String sound(String plain) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(SOUND_LENGTH);
        var code = metaphone.doubleMetaphone(plain);
        return code == null || code.isEmpty() ? plain : code;
    }

    /**
     * Double-barrelled names are found by their second part too, several forenames by the first.
     */
    private static void addBothWays(
            Set<String> keys, String kind, String forename, String surname) {
        keys.add(kind + plain(forename) + " " + plain(surname));
        keys.add(kind + plain(surname) + " " + plain(forename));
        var surnames = PARTS.split(surname.strip(), -1);
        for (var i = 1; i < surnames.length; i++) {
            keys.add(kind + plain(surnames[i]) + " " + plain(forename));
        }
        var forenames = PARTS.split(forename.strip(), -1);
        if (forenames.length > 1) {
            keys.add(kind + plain(forenames[0]) + " " + plain(surname));
        }
    }

    private static List<String> named(Collection<String> names) {
        return names.stream().filter(name -> !plain(name).isEmpty()).distinct().toList();
    }

    private static String folded(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        var letters =
                small.replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ð", "d")
                        .replace("þ", "th")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ı", "i");
        return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    }
}
