package org.holdfast.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.exchange.clock.CaseFile;
import org.holdfast.exchange.clock.ClockJson;
import org.holdfast.exchange.clock.ClockResults;
import org.holdfast.exchange.clock.ClockWords;
import org.holdfast.exchange.clock.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code holdfast clock FILE}: the duties of the cases in a file, and nothing else. */
@Command(
        name = "clock",
        description = {
            "Works out who owes what to whom by when, for the cases in a file.",
            "Needs no database and no current date: the same file gives the same answer."
        },
        mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "cases in JSON")
    private Path file;

    @Option(
            names = "--explain",
            description = "print how each date was counted, in words, instead of JSON")
    private boolean explain;

    @Override
    public Integer call() {
        return switch (CaseFile.read(file)) {
            case CaseFile.Refused(var faults) -> refuse(faults);
            case CaseFile.Cases(var cases) ->
                    switch (ClockResults.of(cases)) {
                        case ClockResults.Refused(var faults) -> refuse(faults);
                        case ClockResults.Found(var findings) -> {
                            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
                            out.print(
                                    explain
                                            ? ClockWords.write(findings)
                                            : ClockJson.write(findings));
                            out.flush();
                            yield 0;
                        }
                    };
        };
    }

    private static int refuse(List<Fault> faults) {
        var err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        faults.forEach(err::println);
        err.flush();
        return HoldfastCommand.UNUSABLE;
    }
}
