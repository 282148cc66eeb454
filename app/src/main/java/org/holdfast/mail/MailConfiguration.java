package org.holdfast.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker's rounds: one at a time, however many servers there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> mailRounds(DeliverMail deliverMail) {
        return Tasks.recurring("mail", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> deliverMail.deliver());
    }
}
