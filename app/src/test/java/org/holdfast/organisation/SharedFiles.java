package org.holdfast.organisation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public data that lies beside the repository, where it does. */
final class SharedFiles {
    private SharedFiles() {}

    /** The file; without it the test is skipped. */
    static Path of(String name) {
        var file = Path.of("..", "..", "shared", "data", name);
        Assumptions.assumeTrue(
                Files.exists(file),
                () -> "the public data file " + name + " is not beside the repository");
        return file;
    }
}
