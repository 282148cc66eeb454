package org.holdfast.exchange.clock;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.statute.Case;

/** A file of statute cases, read. */
public sealed interface CaseFile {

    /** The file is sound. */
    record Cases(List<NamedCase> cases) implements CaseFile {}

    /** The file is refused whole. */
    record Refused(List<Fault> faults) implements CaseFile {}

    /**
     * A case with its name.
     *
     * @param path where it stands in the file
     * @param calendar the name of its calendar
     */
    record NamedCase(String id, String path, String calendar, Case given) {}

    /** Reads a file; whatever is wrong with it is found in one reading. */
    static CaseFile read(Path file) {
        return CaseFileReader.read(file);
    }
}
