package org.holdfast.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether this database holds the demonstration, and of which size. */
@Repository
class Demonstrations {
    private final JdbcClient jdbc;
    private final Clock clock;

    Demonstrations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The demonstration; unfinished where its making was interrupted. */
    record Made(DemoSize size, LocalDate on, boolean finished) {}

    @Transactional(readOnly = true)
    public Optional<Made> find() {
        return jdbc.sql(
                        "select size, made_on, finished_at is not null as finished from demo.demonstration")
                .query((row, _) ->
                        new Made(
                                DemoSize.valueOf(row.getString("size").toUpperCase(Locale.ROOT)),
                                row.getObject("made_on", LocalDate.class),
                                row.getBoolean("finished")))
                .optional();
    }

    @Transactional
    public void begin(DemoSize size, long seed, LocalDate on) {
        jdbc.sql("insert into demo.demonstration (size, seed, made_on) values (:size, :seed, :on)")
                .param("size", size.name().toLowerCase(Locale.ROOT))
                .param("seed", seed)
                .param("on", on)
                .update();
    }

    @Transactional
    public void finish() {
        jdbc.sql("update demo.demonstration set finished_at = :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
