package org.holdfast.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.CurrentActor;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.published.compare.Asked;
import org.holdfast.published.compare.CompareAreas;
import org.holdfast.published.compare.Compared;
import org.holdfast.published.compare.Comparison;
import org.holdfast.published.compare.Question;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.file.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An authority's published figures beside England, its region, its rank, its statistical neighbours
 * and its own past, from the releases that have been imported. Each figure carries its release and
 * says whether it is published, suppressed or missing.
 *
 * <p>Published statistics are public, so everyone signed in may ask.
 */
@Service
public class Comparators {
    private final StoredFigures figures;
    private final StoredNeighbours neighbours;

    Comparators(StoredFigures figures, StoredNeighbours neighbours) {
        this.figures = figures;
        this.neighbours = neighbours;
    }

    /**
     * The authority's newest published figure of the indicator, for all pupils together and the
     * longest period of a year.
     *
     * @param indicator such as {@code susp_rate}, {@code perm_excl_rate}, {@code
     *     one_plus_susp_rate}
     * @return empty where no release has the indicator for any area
     */
    @Transactional(readOnly = true)
    public Optional<Compared> newest(AuthorityCode authority, String indicator) {
        return past(authority, indicator).lines().stream()
                .filter(line -> line.subject().key().by().isEmpty())
                .filter(line -> line.subject().period().part().isEmpty())
                .reduce((_, later) -> later);
    }

    /**
     * The authority's figures of the indicator in every published period, for all pupils together,
     * oldest first, with the series of the last ten years.
     */
    @Transactional(readOnly = true)
    public Comparison past(AuthorityCode authority, String indicator) {
        CurrentActor.get();
        return figures.areas()
                .ofCode(authority.value())
                .map(area -> answer(Question.of(area, indicator)))
                .orElseGet(() ->
                        new Comparison(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Any question, from the imported releases. */
    @Transactional(readOnly = true)
    public Comparison answer(Question question) {
        CurrentActor.get();
        var indicators =
                question.indicators().stream().map(Asked::what).collect(Collectors.toSet());
        var by = question.by().map(Asked::what).orElse(List.of());
        return CompareAreas.answer(
                figures.read(Set.copyOf(indicators), by), neighbours.all(), question);
    }

    /** What the imported releases hold. */
    @Transactional(readOnly = true)
    public Catalogue catalogue() {
        CurrentActor.get();
        return figures.catalogue();
    }

    /** The areas that a question may be about. */
    @Transactional(readOnly = true)
    public Areas areas() {
        CurrentActor.get();
        return figures.areas();
    }
}
