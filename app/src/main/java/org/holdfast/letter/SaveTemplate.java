package org.holdfast.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.letter.wording.WordingProblem;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves an organisation's wording as a new version. Nothing that was saved before is changed. */
@Service
class SaveTemplate {
    private final JdbcClient jdbc;
    private final Clock clock;

    SaveTemplate(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A version to be saved.
     *
     * @param seen the newest version when the person began; 0: there was none
     * @param text empty: from now on the wording above holds
     */
    record Proposed(
            OrganisationId organisation,
            LetterKind kind,
            int seen,
            Optional<String> text,
            String why) {}

    /**
     * Saves it, unless something in it keeps it from being saved.
     *
     * @return what is wrong; none: it is saved
     * @throws Stale if someone saved another version meanwhile
     */
    @Transactional
    public List<WordingProblem> save(Proposed proposed) {
        LetterPermissions.requireWording(CurrentActor.get(), proposed.organisation());
        var problems =
                proposed.text()
                        .map(text -> TemplateRules.check(proposed.kind(), text))
                        .orElse(List.of());
        if (!problems.isEmpty()) {
            return problems;
        }
        var saved =
                jdbc.sql(
                                """
                                insert into letter.template (organisation_id, kind, version, text, why, saved_by, saved_at)
                                select :organisation, :kind, :seen + 1, :text, :why, :by, :at
                                where :seen = (select coalesce(max(version), 0) from letter.template
                                  where organisation_id = :organisation and kind = :kind)
                                on conflict do nothing
                                """)
                        .param("organisation", proposed.organisation().value())
                        .param("kind", proposed.kind().key())
                        .param("seen", proposed.seen())
                        .param("text", proposed.text().orElse(null))
                        .param("why", proposed.why())
                        .param("by", CurrentActor.get().reference())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (saved == 0) {
            throw new Stale();
        }
        return List.of();
    }
}
