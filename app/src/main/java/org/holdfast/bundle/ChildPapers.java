package org.holdfast.bundle;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.pupil.About;
import org.holdfast.pupil.Abouts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the child says of themselves, before anything that is said about them. */
@Component
class ChildPapers implements PaperSource {
    private static final int BEFORE_ALL = 0;

    private final Abouts abouts;

    ChildPapers(Abouts abouts) {
        this.abouts = abouts;
    }

    @Override
    public int order() {
        return BEFORE_ALL;
    }

    @Override
    @Transactional
    public List<Paper> papers(BundleCase about) {
        return abouts.of(about.pupil())
                .map(ChildPapers::passages)
                .filter(passages -> !passages.isEmpty())
                .map(passages -> List.of(new Paper("child", "The child", passages)))
                .orElse(List.of());
    }

    private static List<Paper.Passage> passages(About about) {
        return Stream.of(
                        new Paper.Passage("words", "In the child’s own words", about.words()),
                        new Paper.Passage(
                                "strengths", "What the child is good at", about.strengths()))
                .filter(passage -> !passage.words().isBlank())
                .toList();
    }
}
