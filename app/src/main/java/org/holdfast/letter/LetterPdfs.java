package org.holdfast.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.mail.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The printed letters, kept byte for byte. A letter is printed once: in the background soon after
 * it was written, or when it is first opened or sent, whichever comes first.
 */
@Repository
class LetterPdfs implements Attachments {
    private static final int AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final LetterPrinter printer;
    private final Clock clock;

    LetterPdfs(JdbcClient jdbc, LetterPrinter printer, Clock clock) {
        this.jdbc = jdbc;
        this.printer = printer;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<byte[]> pdf(UUID letter) {
        return kept(letter)
                .or(() -> {
                    print(letter);
                    return kept(letter);
                });
    }

    /** Letters that are not printed yet, the oldest first. */
    @Transactional(readOnly = true)
    List<UUID> waiting() {
        return jdbc.sql(
                        """
                        select c.letter_id from letter.content c join letter.letter l on l.id = c.letter_id
                        where not exists (select 1 from letter.pdf p where p.letter_id = c.letter_id)
                        order by l.written_at limit :rows
                        """)
                .param("rows", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private Optional<byte[]> kept(UUID letter) {
        return jdbc.sql("select bytes from letter.pdf where letter_id = :id")
                .param("id", letter)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    private record Words(UUID pupil, UUID school, String title, String html) {}

    /** Where two print at once, the first is kept. */
    private void print(UUID letter) {
        var words =
                jdbc.sql(
                                "select pupil_id, school_id, title, html from letter.content where letter_id = :id")
                        .param("id", letter)
                        .query((row, _) ->
                                new Words(
                                        row.getObject("pupil_id", UUID.class),
                                        row.getObject("school_id", UUID.class),
                                        row.getString("title"),
                                        row.getString("html")))
                        .optional();
        if (words.isEmpty()) {
            return;
        }
        var bytes = printer.print(words.get().title(), words.get().html());
        jdbc.sql(
                        """
                        insert into letter.pdf (letter_id, pupil_id, school_id, bytes, sha256, made_at)
                        values (:id, :pupil, :school, :bytes, :sha, :at) on conflict do nothing
                        """)
                .param("id", letter)
                .param("pupil", words.get().pupil())
                .param("school", words.get().school())
                .param("bytes", bytes)
                .param("sha", LetterShelf.sha256(bytes))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
