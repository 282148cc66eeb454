package org.holdfast.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.FirstVisit;
import org.holdfast.database.Database;
import org.holdfast.database.DatabaseUnusable;
import org.holdfast.demo.DemoOutcome;
import org.holdfast.demo.DemoSignIn;
import org.holdfast.demo.DemoSize;
import org.holdfast.demo.DemoThere;
import org.holdfast.demo.Demonstration;
import org.holdfast.insight.snapshot.TakeSnapshot;
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

    @Option(
            names = "--demo",
            description =
                    "Serve a fictional borough, made when the folder is new. Refuses a folder that holds other data.")
    private boolean demo;

    @Option(
            names = "--demo-size",
            paramLabel = "SIZE",
            description =
                    "school, borough or region: about 1,000, 30,000 or 500,000 pupils (default: ${DEFAULT-VALUE}).",
            defaultValue = "borough")
    private DemoSize demoSize;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            return serve() ? HoldfastCommand.STILL_SERVING : HoldfastCommand.UNUSABLE;
        } catch (DatabaseUnusable refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
    }

    /** Whether it serves. */
    private boolean serve() {
        var database = choice.toServe();
        List<DemoSignIn> signIns = List.of();
        if (demo) {
            switch (DemoThere.in(database.address(), demoSize)
                    .orElseGet(() -> makeDemo(database))) {
                case DemoOutcome.Ready(var all) -> signIns = all;
                case DemoOutcome.Refused(var words) -> {
                    database.close();
                    spec.commandLine().getErr().println(words);
                    return false;
                }
            }
        }
        serve(database);
        print(signIns);
        return true;
    }

    /** Before the pages are up, so that nobody sees a borough half made. */
    private DemoOutcome makeDemo(Database database) {
        var errors = spec.commandLine().getErr();
        try (var context = Application.forOneCommand(database.address(), choice.data())) {
            var outcome =
                    context.getBean(Demonstration.class)
                            .make(
                                    demoSize,
                                    words -> {
                                        errors.println(words);
                                        errors.flush();
                                    });
            if (outcome instanceof DemoOutcome.Ready) {
                errors.println("Counting its figures");
                errors.flush();
                CurrentActor.callAsJob(
                        "demonstration", () -> context.getBean(TakeSnapshot.class).take());
            }
            return outcome;
        }
    }

    private void serve(Database database) {
        var context = Application.serving(database.address(), choice.data(), address, port);
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
        CurrentActor.callAsJob("serve", () -> context.getBean(FirstVisit.class).newCode())
                .ifPresent(this::sayHowToBegin);
        spec.commandLine().getOut().flush();
    }

    private void print(List<DemoSignIn> signIns) {
        var out = spec.commandLine().getOut();
        if (!signIns.isEmpty()) {
            out.println(
                    "Sign in as one of these; the password of all is: "
                            + signIns.getFirst().password());
            signIns.forEach(one -> out.printf("  %-20s %s%n", one.role().title(), one.email()));
            out.flush();
        }
    }

    private void sayHowToBegin(String code) {
        spec.commandLine()
                .getOut()
                .printf(
                        "Nobody administers it yet. Open http://%s:%d/setup and enter this code, which works once: %s%n",
                        address, port, code);
    }
}
