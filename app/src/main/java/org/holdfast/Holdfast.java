package org.holdfast;

/** The entrance. */
public final class Holdfast {
    private Holdfast() {}

    public static void main(String[] args) {
        System.out.println("Holdfast");
    }
}
