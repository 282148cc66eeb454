package org.holdfast.exchange.clock;

/**
 * Something wrong with a file.
 *
 * @param path the JSON path of the faulty member, counted from 0
 * @param words what is wrong with it
 */
public record Fault(String path, String words) {

    public Fault {
        path = Values.printable(path);
        words = Values.printable(words);
    }

    /** One line, as the command prints it. */
    @Override
    public String toString() {
        return path + ": " + words;
    }
}
