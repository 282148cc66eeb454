package org.holdfast.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.holdfast.database.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the system, until it is told to stop. */
@Command(
        name = "serve",
        description = "Starts Holdfast and serves its pages on this machine.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private DatabaseChoice choice;

    @Option(
            names = "--port",
            description = "Port to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--address",
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, this machine only). "
                            + "Put a proxy with TLS before any other.",
            defaultValue = "127.0.0.1")
    private String address;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            serve();
            return HoldfastCommand.STILL_SERVING;
        } catch (DatabaseUnusable refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
    }

    private void serve() {
        var database = choice.toServe();
        var context = Application.serving(database.address(), address, port);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    context.close();
                                    database.close();
                                },
                                "stop"));
        spec.commandLine()
                .getOut()
                .printf("Holdfast is at http://%s:%d/  (Ctrl-C stops it)%n", address, port);
        spec.commandLine().getOut().flush();
    }
}
