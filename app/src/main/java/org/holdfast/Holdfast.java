package org.holdfast;

import org.holdfast.cli.HoldfastCommand;

/** The entrance: hands the words of the command line to the command they name. */
public final class Holdfast {
    private Holdfast() {}

    public static void main(String[] args) {
        var status = HoldfastCommand.run(args);
        if (status != HoldfastCommand.STILL_SERVING) {
            System.exit(status);
        }
    }
}
