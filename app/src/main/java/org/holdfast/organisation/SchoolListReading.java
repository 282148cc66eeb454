package org.holdfast.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.organisation.SchoolListRules.Resolved;
import org.holdfast.organisation.SchoolListRules.Row;

/** What the files of one call say, read and resolved before anything is stored. */
final class SchoolListReading {
    private final Optional<AuthorityCode> wanted;
    private final IntakeProblems problems;
    private final List<Row> rows = new ArrayList<>();
    private final List<SchoolLinks.Link> links = new ArrayList<>();
    private final List<ListedSchool> schools = new ArrayList<>();
    private final List<ListedSchool> former = new ArrayList<>();
    private long leftOut;

    /**
     * @param wanted the one authority whose schools are loaded; empty for all
     */
    SchoolListReading(Optional<AuthorityCode> wanted, IntakeProblems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Every school, once. */
    List<ListedSchool> schools() {
        return schools;
    }

    /** The rows of numbers that schools had before. */
    List<ListedSchool> former() {
        return former;
    }

    List<SchoolLinks.Link> links() {
        return links;
    }

    long leftOut() {
        return leftOut;
    }

    /** Reads a file of either kind. */
    void read(TableFile file) {
        if (SchoolLinks.isList(file)) {
            links.addAll(SchoolLinks.read(file, problems));
        } else if (SchoolList.isOne(file)) {
            readSchools(file);
        } else {
            throw new UnreadableFile(
                    "%s is no list of schools: it needs columns URN, EstablishmentName and LA (code), or urn, school_name and laestab; it has %s"
                            .formatted(file.name(), String.join(", ", file.header())));
        }
    }

    private void readSchools(TableFile file) {
        var list = SchoolList.of(file, problems);
        // Rows of other authorities are read too: only together do they tell which number is
        // current.
        var elsewhere = SchoolList.of(file, new IntakeProblems(Set.of()));
        file.forEach(row -> {
            var own = wanted.isEmpty() || wanted.equals(list.authority(row));
            (own ? list : elsewhere)
                    .read(row)
                    .ifPresentOrElse(
                            school -> rows.add(new Row(school, row.file(), row.number())),
                            () -> leftOut++);
        });
    }

    /** Resolves schools that stand in the lists more than once. */
    void resolve() {
        var latest =
                rows.stream()
                        .map(row -> row.school().lastYear())
                        .filter(year -> year != null)
                        .max(String::compareTo)
                        .orElse("");
        for (var resolved : SchoolListRules.resolve(rows)) {
            switch (resolved) {
                case Resolved.Current(var row, var before) -> {
                    take(row, latest);
                    before.forEach(each -> takeFormer(row, each));
                }
                case Resolved.TwoNumbers(var different) ->
                        twice(
                                different,
                                latest,
                                SchoolListProblem.URN_TWICE,
                                "URN %s stands under two DfE numbers, and nothing says which is the current one.");
                case Resolved.SaidTwice(var different) ->
                        twice(
                                different,
                                latest,
                                SchoolListProblem.REPEATED,
                                "URN %s stands here a second time, with other particulars.");
            }
        }
    }

    private void twice(List<Row> different, String latest, SchoolListProblem code, String words) {
        if (different.stream().noneMatch(row -> isWanted(row.school()))) {
            leftOut += different.size();
            return;
        }
        var last = different.getLast();
        problems.add(last.file(), last.number(), "", code, words.formatted(last.school().urn()));
        take(last, latest);
        different.stream()
                .map(Row::school)
                .filter(school -> hasOtherNumber(school, last.school()))
                .forEach(former::add);
    }

    private void take(Row row, String latest) {
        if (!isWanted(row.school())) {
            leftOut++;
            return;
        }
        var school = row.school();
        var year = school.lastYear();
        schools.add(
                school.status() != null || year == null
                        ? school
                        : school.withStatus(
                                year.equals(latest)
                                        ? School.Status.LISTED
                                        : School.Status.NO_LONGER_LISTED));
    }

    private void takeFormer(Row current, Row before) {
        if (!isWanted(current.school()) || before.school().laestab() == null) {
            return;
        }
        problems.add(
                before.file(),
                before.number(),
                "",
                SchoolListProblem.FORMER_NUMBER,
                "URN %s stands under a later number in row %d; this one is kept as a former number."
                        .formatted(before.school().urn(), current.number()));
        former.add(before.school());
    }

    private static boolean hasOtherNumber(ListedSchool school, ListedSchool than) {
        return school.laestab() != null && !school.laestab().equals(than.laestab());
    }

    private boolean isWanted(ListedSchool school) {
        return wanted.isEmpty() || wanted.get().equals(school.authority());
    }
}
