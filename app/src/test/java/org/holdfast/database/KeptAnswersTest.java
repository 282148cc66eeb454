package org.holdfast.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KeptAnswersTest {
    private final KeptAnswers<String, Integer> answers = new KeptAnswers<>();
    private final AtomicInteger found = new AtomicInteger();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void anAnswerIsFoundOnce() {
        assertThat(ask("pupils")).isEqualTo(1);
        assertThat(ask("pupils")).isEqualTo(1);
        assertThat(ask("boarders")).isEqualTo(2);
    }

    @Test
    void aChangeIsSeenAtOnce() {
        ask("pupils");
        answers.change();
        assertThat(ask("pupils")).isEqualTo(2);
    }

    @Test
    void whatWasFoundBeforeTheChangeWasThereIsForgottenWhenItIs() {
        answers.change();
        assertThat(ask("pupils")).isEqualTo(1);
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        assertThat(ask("pupils")).isEqualTo(2);
    }

    @Test
    void whatIsBeingFoundDuringAChangeIsNotKept() {
        answers.of(
                "pupils",
                () -> {
                    answers.change();
                    return found.incrementAndGet();
                });
        assertThat(ask("pupils")).isEqualTo(2);
    }

    private int ask(String question) {
        return answers.of(question, found::incrementAndGet);
    }
}
