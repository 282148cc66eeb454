package org.holdfast.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One call of an import: all of its files or nothing.
 *
 * @param authority a local authority's code; only what belongs to it is loaded
 * @param accepted codes of errors that someone has looked at and accepts
 * @param dryRun check and report, load nothing
 */
public record IntakeRequest(
        List<Path> files, Optional<String> authority, Set<String> accepted, boolean dryRun) {

    public IntakeRequest {
        files = List.copyOf(files);
        accepted = Set.copyOf(accepted);
    }

    /** The files alone. */
    public static IntakeRequest of(Path... files) {
        return new IntakeRequest(List.of(files), Optional.empty(), Set.of(), false);
    }
}
