package org.holdfast.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.IntakeRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every import is told. */
final class ImportOptions {

    /** How the report is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Mixin private DatabaseChoice database;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV, plain or gzip, in UTF-8 or Windows-1252. All files or none.")
    private List<Path> files;

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "Load only what belongs to this local authority, such as 821.")
    private @Nullable String authority;

    @Option(names = "--dry-run", description = "Check and report; load nothing.")
    private boolean dryRun;

    @Option(
            names = "--accept",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Make an error a warning, such as SCHOOL-TYPE. docs/imports.md says what is then done.")
    private @Nullable List<String> accepted;

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            description = "Act as the person with this email address, with their permissions.")
    private @Nullable String person;

    @Option(
            names = "--format",
            description = "text, csv or json (default: text).",
            defaultValue = "TEXT")
    private Format format;

    DatabaseChoice database() {
        return database;
    }

    Optional<String> person() {
        return Optional.ofNullable(person);
    }

    Format format() {
        return format;
    }

    IntakeRequest request() {
        return new IntakeRequest(
                files,
                Optional.ofNullable(authority),
                accepted == null ? Set.of() : Set.copyOf(accepted),
                dryRun);
    }
}
