package org.holdfast.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the SQL statements of a piece of work on this thread, such as a request of MockMvc: a list
 * takes as many for one line as for a page of them. Those that a transaction begins and ends with
 * are not among them.
 */
public final class Statements {
    private static final String MARK = "Executing prepared SQL statement";

    private Statements() {}

    /** The statements that the work sends, in order. */
    public static List<String> during(Callable<?> work) throws Exception {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = log.getLevel();
        var thread = Thread.currentThread().getName();
        var sent = new ListAppender<ILoggingEvent>();
        sent.start();
        log.addAppender(sent);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        try {
            work.call();
        } finally {
            log.setLevel(before);
            log.setAdditive(true);
            log.detachAppender(sent);
        }
        return sent.list.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(MARK))
                .toList();
    }
}
