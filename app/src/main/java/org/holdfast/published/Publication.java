package org.holdfast.published;

import java.util.List;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.file.FigureFile;

/**
 * What somebody says about the files that they import; what they leave out is worked out from the
 * header.
 *
 * @param name of the publication
 * @param release such as {@code 2023/24}
 * @param publisher who answers for the figures
 * @param licence under which they may be used
 */
public record Publication(String name, String release, String publisher, String licence) {
    /** The licence of the Department for Education's statistics. */
    static final String OPEN_GOVERNMENT = "Open Government Licence v3.0";

    private static final String DEPARTMENT = "Department for Education";
    private static final String EXCLUSIONS = "Suspensions and permanent exclusions in England";

    /** Nothing said. */
    public static Publication unsaid() {
        return new Publication("", "", "", "");
    }

    /** With what the file itself tells. */
    Publication of(FigureFile file) {
        var periods = List.copyOf(file.periods());
        var range =
                periods.isEmpty()
                        ? ""
                        : periods.size() == 1
                                ? periods.getFirst().words()
                                : "%s to %s"
                                        .formatted(
                                                periods.getFirst().words(),
                                                periods.getLast().words());
        return filled(name(file), range);
    }

    /** With the given name and release where none was said. */
    Publication filled(String otherName, String otherRelease) {
        return new Publication(
                name.isEmpty() ? otherName : name,
                release.isEmpty() ? otherRelease : release,
                publisher.isEmpty() ? DEPARTMENT : publisher,
                licence.isEmpty() ? OPEN_GOVERNMENT : licence);
    }

    private static String name(FigureFile file) {
        if (file.fromTheInteractiveTool()) {
            return "Local Authority Interactive Tool";
        }
        return file.indicators().stream().anyMatch(Publication::ofExclusions)
                ? EXCLUSIONS
                : "Explore education statistics, " + file.name();
    }

    private static boolean ofExclusions(String indicator) {
        var code = Indicators.of(indicator).code();
        return code.startsWith("perm_") || code.startsWith("susp");
    }
}
