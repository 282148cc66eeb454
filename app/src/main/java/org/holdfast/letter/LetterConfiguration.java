package org.holdfast.letter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.holdfast.access.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prints letters soon after they were written, so that nobody waits for it. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> letterPrinting(LetterPdfs pdfs) {
        return Tasks.recurring("letter-printing", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) ->
                        CurrentActor.runAsJob(
                                "letter printing", () -> pdfs.waiting().forEach(pdfs::pdf)));
    }
}
