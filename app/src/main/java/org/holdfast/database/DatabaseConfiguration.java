package org.holdfast.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Two pools, one for people and one for jobs, chosen by whom the thread acts for; the owner's only
 * for migrations.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int PEOPLE_CONNECTIONS = 16;
    private static final int JOB_CONNECTIONS = 4;
    private static final int OWNER_CONNECTIONS = 4;

    @Bean(destroyMethod = "close")
    HikariDataSource peoplePool(DatabaseAddress address) {
        return pool(address, DatabaseAddress.APP_ROLE, PEOPLE_CONNECTIONS);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource jobPool(DatabaseAddress address) {
        return pool(address, DatabaseAddress.JOB_ROLE, JOB_CONNECTIONS);
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource peoplePool, HikariDataSource jobPool) {
        var routing =
                new AbstractRoutingDataSource() {
                    @Override
                    protected Object determineCurrentLookupKey() {
                        return ActsFor.current() instanceof ActsFor.Job;
                    }
                };
        routing.setTargetDataSources(Map.of(true, jobPool, false, peoplePool));
        return routing;
    }

    /** Lets its few connections go when the migrations are over. */
    @Bean(destroyMethod = "close")
    @FlywayDataSource
    HikariDataSource ownerPool(DatabaseAddress address) {
        var pool = new HikariDataSource();
        pool.setPoolName("owner");
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(address.owner());
        pool.setPassword(address.ownerPassword());
        pool.setMaximumPoolSize(OWNER_CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(Duration.ofSeconds(10).toMillis());
        return pool;
    }

    @Bean
    ActingTransactions transactionManager(DataSource dataSource) {
        return new ActingTransactions(dataSource);
    }

    private static HikariDataSource pool(DatabaseAddress address, String role, int size) {
        var config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(role);
        config.setPassword(address.passwordOf(role));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        // A server that is starting again (after a kill) is waited for, not reported at once.
        config.setConnectionTimeout(20_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
