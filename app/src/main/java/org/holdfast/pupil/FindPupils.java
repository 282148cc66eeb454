package org.holdfast.pupil;

import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds pupils of the actor's schools by what was typed. */
@Service
class FindPupils {
    /** Fewer found by the whole name: try whether each word begins a name. */
    private static final int FEW = 1;

    private final PupilIndex index;
    private final ReadLog log;

    FindPupils(PupilIndex index, ReadLog log) {
        this.index = index;
        this.log = log;
    }

    /**
     * A page of what was found.
     *
     * @param more there are more than a search shows: say more of the name
     */
    record Found(List<PupilMatch> matches, Paging paging, boolean more) {}

    /** Finds, and logs who was shown. */
    @Transactional
    Found find(SearchTerms terms, int page) {
        var actor = CurrentActor.get();
        if (!PupilPermissions.worksWithPupils(actor)) {
            throw new NotAllowed();
        }
        var all = terms.isEmpty() ? List.<PupilMatch>of() : matches(terms);
        var bounded = all.subList(0, Math.min(all.size(), PupilIndex.MOST));
        var paging = Paging.of(page, bounded.size());
        var shown = bounded.subList(paging.offset(), Math.toIntExact(paging.last()));
        log.listed("search results", shown.stream().map(PupilMatch::id).toList());
        return new Found(List.copyOf(shown), paging, all.size() > PupilIndex.MOST);
    }

    private List<PupilMatch> matches(SearchTerms terms) {
        if (terms.upn().isPresent()) {
            return index.byUpn(terms.upn().get());
        }
        var stretches = terms.stretches();
        if (terms.dateOfBirth().isPresent()) {
            return index.byDateOfBirth(terms.dateOfBirth().get(), stretches);
        }
        var schools = CurrentActor.get().pupilSchools();
        var found = index.byKeys(schools, stretches);
        var longest = terms.longestBeginning();
        return found.size() < FEW && longest.isPresent()
                ? index.byBeginnings(schools, longest.get(), terms.otherBeginning())
                : found;
    }
}
