package org.holdfast.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.database.Database;
import picocli.CommandLine.Command;

/**
 * {@code warm-up}: starts on an empty folder of its own, asks for the first pages and ends. The
 * launcher runs it once after a build, so that the virtual machine can write down what a start
 * needs and later starts are faster.
 */
@Command(
        name = "warm-up",
        hidden = true,
        description = "Starts once on an empty folder and ends; used by the launcher.",
        mixinStandardHelpOptions = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("/sign-in", "/actuator/health", "/today");

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("holdfast-warm-up");
        var data = folder.resolve("data");
        try (var database = Database.toServe(data, Optional.empty());
                var context = Application.serving(database.address(), data, "127.0.0.1", 0);
                var client = HttpClient.newHttpClient()) {
            var server =
                    "http://127.0.0.1:"
                            + context.getEnvironment().getRequiredProperty("local.server.port");
            for (var page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(server + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
