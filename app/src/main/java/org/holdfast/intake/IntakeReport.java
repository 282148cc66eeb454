package org.holdfast.intake;

import java.util.List;

/** What an import did, or would have done. */
public record IntakeReport(
        String what, boolean dryRun, List<Tally> tallies, List<IntakeProblem> problems) {

    /**
     * How many of one kind of thing.
     *
     * @param of such as "schools"
     * @param leftOut rows that are not loaded: another authority's, or accepted as faulty
     */
    public record Tally(String of, long added, long changed, long unchanged, long leftOut) {

        public Tally withLeftOut(long rows) {
            return new Tally(of, added, changed, unchanged, rows);
        }
    }

    public IntakeReport {
        tallies = List.copyOf(tallies);
        problems = List.copyOf(problems);
    }

    public long errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** Whether the files were loaded. */
    public boolean loaded() {
        return errors() == 0 && !dryRun;
    }

    /** Whether there was nothing in the files that was not known already. */
    public boolean nothingNew() {
        return tallies.stream().allMatch(tally -> tally.added() == 0 && tally.changed() == 0);
    }
}
