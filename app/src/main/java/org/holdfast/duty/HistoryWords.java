package org.holdfast.duty;

import java.util.Locale;
import org.holdfast.statute.calendar.Words;

/** What happened to a duty, in words. */
final class HistoryWords {
    private HistoryWords() {}

    static String of(DutyEvent event) {
        return switch (event) {
            case DutyEvent.Created(var terms, var _, var why) ->
                    "Owed, " + DueWords.due(terms.when()) + because(why);
            case DutyEvent.Moved(var from, var to, var _, var why) ->
                    "Moved: was "
                            + DueWords.due(from)
                            + ", now "
                            + DueWords.due(to.when())
                            + because(why);
            case DutyEvent.Kept(var wouldBe, var why) ->
                    "Not moved, because the day had passed. It would have become: "
                            + DueWords.due(wouldBe)
                            + because(why);
            case DutyEvent.ExplainedAnew(var _, var _, var why) ->
                    "Worked out again: the day stays the same" + because(why);
            case DutyEvent.Withdrawn(var why) -> "Fell away: no longer owed" + because(why);
            case DutyEvent.OwedAgain(var terms, var _, var why) ->
                    "Owed again, " + DueWords.due(terms.when()) + because(why);
            case DutyEvent.Done(var on, var how) ->
                    "Done on " + Words.inFull(on) + ". " + how.words() + ".";
            case DutyEvent.Undone() -> "Not done after all.";
        };
    }

    private static String because(String why) {
        if (why.isBlank()) {
            return ".";
        }
        var clause = why.substring(0, 1).toUpperCase(Locale.UK) + why.substring(1);
        return ". " + clause + (clause.endsWith(".") ? "" : ".");
    }
}
