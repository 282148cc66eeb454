package org.holdfast.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * The pictures of the README. {@code mvn -pl app -am test -Dtest=SuspensionJourneyTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dholdfast.pictures=true} makes them anew.
 */
final class Pictures {
    private static final boolean WANTED = Boolean.getBoolean("holdfast.pictures");
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1560;

    /** The code of a case is drawn by lot; in the pictures it is always this one. */
    private static final String SAME_CODE =
            """
            () => document.querySelectorAll('main a[href^="/exclusions/"] > span')
              .forEach(code => { code.textContent = '7F3A' })
            """;

    private Pictures() {}

    /** Keeps what the page shows now under the name, if pictures are wanted. */
    static void take(Page page, String name) {
        if (!WANTED) {
            return;
        }
        var before = page.viewportSize();
        page.setViewportSize(WIDTH, HEIGHT);
        page.evaluate(SAME_CODE);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("..", "docs", "pictures", name + ".png")));
        page.setViewportSize(before.width, before.height);
    }
}
