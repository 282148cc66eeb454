package org.holdfast.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of the test run: started by the first journey, closed when the JVM ends. */
final class OneBrowser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /**
     * Nothing that the browser would fetch by itself, and every name but loopback leads nowhere.
     */
    private static final List<String> QUIET =
            List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-domain-reliability",
                    "--disable-sync",
                    "--no-first-run",
                    "--no-pings",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private OneBrowser() {}

    /** Its program: what {@code HOLDFAST_BROWSER} says, else the first Chromium on the PATH. */
    static Optional<Path> program() {
        var named = System.getenv("HOLDFAST_BROWSER");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser. Only the thread that runs the tests may use it. */
    static Browser get() {
        return Held.BROWSER;
    }

    private static final class Held {
        private static final Browser BROWSER = launch();

        private static Browser launch() {
            var playwright =
                    Playwright.create(
                            new CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var arguments = new ArrayList<>(QUIET);
            if (System.getProperty("user.name").equals("root")) {
                arguments.add("--no-sandbox");
            }
            var browser =
                    playwright
                            .chromium()
                            .launch(
                                    new LaunchOptions()
                                            .setExecutablePath(program().orElseThrow())
                                            .setHeadless(true)
                                            .setArgs(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }
    }
}
