package org.holdfast.exclusion;

import static org.holdfast.exclusion.Stage.APPLIED;
import static org.holdfast.exclusion.Stage.CANCELLED;
import static org.holdfast.exclusion.Stage.CONVENED;
import static org.holdfast.exclusion.Stage.DECLINED;
import static org.holdfast.exclusion.Stage.DELETED;
import static org.holdfast.exclusion.Stage.EXCLUDED;
import static org.holdfast.exclusion.Stage.REINSTATED;
import static org.holdfast.exclusion.Stage.SETTLED;
import static org.holdfast.exclusion.Stage.SUSPENDED;
import static org.holdfast.exclusion.Stage.SUSPENSION_SUPPORTED;
import static org.holdfast.exclusion.Stage.TO_RECONSIDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of what may happen to a case and where it then stands. Whatever is not in it cannot
 * be recorded. {@code docs/exclusion-stages.md} is drawn from it.
 */
public final class StageRules {
    private StageRules() {}

    /** One line of the table. */
    public record Line(Stage from, Move move, Stage to) {}

    private static final Set<Stage> LIVE_PERMANENT =
            Set.of(EXCLUDED, DECLINED, APPLIED, CONVENED, TO_RECONSIDER, SETTLED);

    /** The table. */
    public static final List<Line> TABLE = table();

    private static List<Line> table() {
        var lines = new ArrayList<Line>();
        // Before the board: 2012 Regs reg 5 to 6, 8A.
        for (var before : List.of(SUSPENDED, EXCLUDED)) {
            stays(
                    before,
                    lines,
                    Move.REPRESENTATIONS,
                    Move.REMOTE_ASKED,
                    Move.MEETING_PLANNED,
                    Move.MEETING_PAPERS_SENT,
                    Move.LIMIT_EXTENDED,
                    Move.MEETING_BEGUN);
            lines.add(new Line(before, Move.BOARD_REINSTATES, REINSTATED));
            lines.add(new Line(before, Move.CANCELLED, CANCELLED));
        }
        lines.add(new Line(SUSPENDED, Move.BOARD_DECLINES, SUSPENSION_SUPPORTED));
        lines.add(new Line(EXCLUDED, Move.BOARD_DECLINES, DECLINED));
        stays(SUSPENDED, lines, Move.EXAMINATION_ARRANGED);
        // The refusal, and review: reg 6(4) to (6), 7; Sch 1.
        stays(SUSPENSION_SUPPORTED, lines, Move.BOARD_DECLINES);
        stays(DECLINED, lines, Move.BOARD_DECLINES, Move.APPLIED_LATE);
        lines.add(new Line(DECLINED, Move.WAIVED, SETTLED));
        lines.add(new Line(DECLINED, Move.APPLIED_IN_TIME, APPLIED));
        lines.add(new Line(APPLIED, Move.ABANDONED, SETTLED));
        lines.add(new Line(APPLIED, Move.CONVENED, CONVENED));
        stays(CONVENED, lines, Move.CONVENED, Move.REVIEW_PAPERS_SENT, Move.ADJOURNED);
        lines.add(new Line(CONVENED, Move.ABANDONED, SETTLED));
        lines.add(new Line(CONVENED, Move.UPHELD, SETTLED));
        lines.add(new Line(CONVENED, Move.SENT_BACK, TO_RECONSIDER));
        // Reconsideration: reg 8.
        stays(TO_RECONSIDER, lines, Move.NOTIFIED);
        stays(SETTLED, lines, Move.NOTIFIED, Move.PAID, Move.APPLIED_LATE);
        stays(REINSTATED, lines, Move.PAID);
        stays(DELETED, lines, Move.PAID);
        lines.add(new Line(TO_RECONSIDER, Move.DECLINED_AGAIN, SETTLED));
        lines.add(new Line(TO_RECONSIDER, Move.REINSTATED_AFTER_REVIEW, REINSTATED));
        // After a claim the time to apply runs afresh: Sch 1 para 2(2), (3).
        lines.add(new Line(DECLINED, Move.CLAIM_DETERMINED, DECLINED));
        lines.add(new Line(SETTLED, Move.CLAIM_DETERMINED, DECLINED));
        // The register: 2024 Regs reg 9(1)(o), (3)(e), (5)(c).
        for (var stage : List.of(EXCLUDED, DECLINED, APPLIED, CONVENED, TO_RECONSIDER, SETTLED)) {
            lines.add(new Line(stage, Move.NAME_DELETED, DELETED));
            stays(stage, lines, Move.CLAIM_MADE);
        }
        stays(DELETED, lines, Move.CLAIM_MADE);
        stays(REINSTATED, lines, Move.CLAIM_MADE);
        // What a person may put right or do at any time while it stands.
        for (var stage : Stage.values()) {
            if (stage != CANCELLED && stage != DELETED) {
                stays(stage, lines, Move.PARENT_TOLD, Move.BOARD_INFORMED, Move.WORK);
                stays(stage, lines, Move.CHALLENGED);
            }
            stays(stage, lines, Move.CHALLENGE_CLOSED);
            if (LIVE_PERMANENT.contains(stage)
                    || stage == SUSPENDED
                    || stage == SUSPENSION_SUPPORTED
                    || stage == DELETED) {
                stays(stage, lines, Move.PROVISION_ARRANGED);
            }
            if (!LIVE_PERMANENT.contains(stage) && stage != DELETED) {
                stays(stage, lines, Move.RETURN_MEETING, Move.RETURNED);
            }
        }
        return List.copyOf(lines);
    }

    private static void stays(Stage stage, List<Line> lines, Move... moves) {
        for (var move : moves) {
            lines.add(new Line(stage, move, stage));
        }
    }

    /** Where the case stands after the move; empty where the move cannot be made. */
    public static Optional<Stage> next(Stage from, Move move) {
        return TABLE.stream()
                .filter(line -> line.from == from && line.move == move)
                .map(Line::to)
                .findFirst();
    }

    /** Where an exclusion stands. */
    public static Stage of(Exclusion exclusion) {
        return switch (exclusion.state()) {
            case STANDING -> SUSPENDED;
            case NOT_YET_REVIEWED ->
                    exclusion.progress().proceedings().review().deleted().isPresent()
                            ? DELETED
                            : EXCLUDED;
            case CANCELLED -> CANCELLED;
            case REINSTATED -> REINSTATED;
            case UPHELD ->
                    switch (exclusion.kind()) {
                        case SUSPENSION -> SUSPENSION_SUPPORTED;
                        case PERMANENT -> afterRefusal(exclusion);
                    };
        };
    }

    private static Stage afterRefusal(Exclusion exclusion) {
        var stage = DECLINED;
        for (var step : exclusion.progress().proceedings().review().steps()) {
            stage = next(stage, Move.of(step)).orElse(stage);
        }
        return stage;
    }
}
