package org.holdfast.mail;

import java.util.regex.Pattern;

/** What may stand in a message's header and in what is kept of the server's answers. */
final class MailRules {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]+@[^\\s<>]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+|[\\u2028\\u2029]+");
    private static final int LONGEST_HEADER = 200;
    private static final int LONGEST_ANSWER = 300;

    private MailRules() {}

    /** The text as one line: no header can be begun in it. */
    static String header(String text) {
        return shortened(CONTROL.matcher(text).replaceAll(" ").strip(), LONGEST_HEADER);
    }

    /** The server's words, on one line, without addresses: they are kept for good. */
    static String answer(String words) {
        return shortened(
                ADDRESS.matcher(CONTROL.matcher(words).replaceAll(" "))
                        .replaceAll("[address]")
                        .strip(),
                LONGEST_ANSWER);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
