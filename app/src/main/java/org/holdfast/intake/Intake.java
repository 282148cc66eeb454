package org.holdfast.intake;

import java.util.List;
import java.util.function.Supplier;
import org.holdfast.intake.IntakeReport.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** One import as one unit: everything or nothing, reported and logged either way. */
@Service
public class Intake {
    private final TransactionTemplate transaction;
    private final IntakeLog log;

    Intake(TransactionTemplate transaction, IntakeLog log) {
        this.transaction = transaction;
        this.log = log;
    }

    /**
     * Loads what was read, in one transaction, unless the problems have an error.
     *
     * @param problems found so far; storing may find more, and an error among them undoes it
     * @param store stores what was read and counts; a dry run does it too, and undoes it
     */
    public IntakeReport load(
            String what,
            IntakeRequest request,
            IntakeProblems problems,
            Supplier<List<Tally>> store) {
        if (problems.anyErrors()) {
            return logged(
                    request, new IntakeReport(what, request.dryRun(), List.of(), problems.all()));
        }
        var report =
                transaction.execute(status -> {
                    var tallies = store.get();
                    var done = new IntakeReport(what, request.dryRun(), tallies, problems.all());
                    if (done.loaded()) {
                        log.add(request, done);
                    } else {
                        status.setRollbackOnly();
                    }
                    return done;
                });
        return report.loaded() ? report : logged(request, report);
    }

    private IntakeReport logged(IntakeRequest request, IntakeReport report) {
        log.add(request, report);
        return report;
    }
}
