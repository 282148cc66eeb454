package org.holdfast.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.holdfast.exchange.statistics.CalculateStatistics;
import org.holdfast.exchange.statistics.StatisticsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast statistics FILE.json}: the statistical methods on the cases of a file. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description =
                "Applies the statistical methods to the cases in a file, {cases: [{id, method,"
                        + " input}]}, and prints {schema, results: {id: {...}}}.")
final class StatisticsCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.json", description = "The cases.")
    private Path file;

    @Override
    public Integer call() {
        return switch (read()) {
            case StatisticsAnswer.Results(var json) -> {
                spec.commandLine().getOut().println(json);
                yield 0;
            }
            case StatisticsAnswer.Unusable(var path, var reason) -> {
                spec.commandLine().getErr().println(file + ": " + path + ": " + reason);
                yield HoldfastCommand.UNUSABLE;
            }
        };
    }

    private StatisticsAnswer read() {
        try {
            return new CalculateStatistics().calculate(Files.readString(file));
        } catch (CharacterCodingException notText) {
            return new StatisticsAnswer.Unusable("$", "is not UTF-8 text");
        } catch (IOException unreadable) {
            return new StatisticsAnswer.Unusable("$", "cannot be read");
        }
    }
}
