package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.holdfast.access.PupilGrants;
import org.holdfast.access.SchoolId;
import org.holdfast.duty.LoadDuties;
import org.holdfast.duty.PastDuties;
import org.holdfast.pupil.PupilId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the exclusions of the past of a school, judged and worked out by the same rules as those of
 * today, moment by moment, and written together. To be called as a job.
 */
@Service
public class LoadExclusions {
    private final CaseFiles files;
    private final PastExclusionRows rows;
    private final LoadDuties duties;
    private final PupilGrants grants;
    private final Clock clock;

    LoadExclusions(
            CaseFiles files,
            PastExclusionRows rows,
            LoadDuties duties,
            PupilGrants grants,
            Clock clock) {
        this.files = files;
        this.rows = rows;
        this.duties = duties;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Loads them.
     *
     * @param marking which duties people marked done, and when
     * @param ids where the ids of duties come from
     * @throws IllegalArgumentException if one of them could not have been recorded: the rules
     *     refuse it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(
            SchoolId school,
            List<PastExclusion> all,
            PastDuties.Marking marking,
            Supplier<UUID> ids) {
        var ground = files.ground(school);
        var owed = new PastDuties(ids);
        var replays =
                byPupil(all).values().stream()
                        .map(own -> new PastFile(files, ground, owed, marking))
                        .toList();
        var today = LocalDate.now(clock);
        var pupils = List.copyOf(byPupil(all).values());
        for (var i = 0; i < replays.size(); i++) {
            replays.get(i).replay(pupils.get(i), today);
        }
        rows.write(replays.stream().flatMap(replay -> replay.left().stream()).toList());
        duties.write(owed);
        grants.load(replays.stream().flatMap(replay -> replay.grants().stream()).toList());
    }

    private static Map<PupilId, List<PastExclusion>> byPupil(List<PastExclusion> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                PastExclusion::pupil, LinkedHashMap::new, Collectors.toList()));
    }
}
