package org.holdfast.cli;

import org.holdfast.published.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about files of published statistics. */
final class PublicationOptions {
    @Option(
            names = "--publication",
            paramLabel = "NAME",
            description = "Name of the publication. If not said, known by the header.")
    private @Nullable String name;

    @Option(
            names = "--release",
            paramLabel = "RELEASE",
            description =
                    "Such as “2024/25”. If not said, the periods in the file; for neighbours, the year in the file's name.")
    private @Nullable String release;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who answers for the figures (default: Department for Education).")
    private @Nullable String publisher;

    @Option(
            names = "--licence",
            paramLabel = "NAME",
            description = "Under which they may be used (default: Open Government Licence v3.0).")
    private @Nullable String licence;

    Publication said() {
        return new Publication(text(name), text(release), text(publisher), text(licence));
    }

    private static String text(@Nullable String option) {
        return option == null ? "" : option.strip();
    }
}
