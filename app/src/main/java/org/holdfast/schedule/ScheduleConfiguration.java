package org.holdfast.schedule;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rounds over all work that the modules have. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleSettings.class)
class ScheduleConfiguration {

    @Bean
    Rounds rounds(
            ScheduleSettings settings,
            HikariDataSource jobPool,
            SystemActor actor,
            List<TimedWork> works,
            Clock clock) {
        return new Rounds(new Rounds.Ground(jobPool, settings.enabled()), actor, works, clock);
    }
}
