package org.holdfast.web;

/** One radio button or tick box. */
public record Choice(String value, String label, String hint, boolean chosen) {

    public Choice(String value, String label, boolean chosen) {
        this(value, label, "", chosen);
    }
}
