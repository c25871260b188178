package org.anjian.config.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Deadlines that survive a restart: db-scheduler on PostgreSQL, scheduled in the transaction of the command, or before it
 * where the events are elsewhere.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(NodeRole.COMMAND)
public class DeadlineConfiguration {

    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final int THREADS = 2;

    @Bean
    Scheduler deadlineScheduler(
            DataSource dataSource,
            ObjectProvider<DbSchedulerDeadlineManager> manager,
            Clock clock,
            @Value("${axon.axonserver.enabled}") boolean axonServer) {
        return Scheduler.create(
                        axonServer ? dataSource : new TransactionAwareDataSourceProxy(dataSource),
                        DbSchedulerDeadlineManager.binaryTask(manager::getObject))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(0.5, 4.0)
                .build();
    }

    @Bean
    DbSchedulerDeadlineManager deadlineManager(
            Scheduler scheduler,
            org.axonframework.config.Configuration axon,
            TransactionManager transactions,
            Serializer serializer,
            Clock clock,
            @Value("${axon.axonserver.enabled}") boolean axonServer) {
        DbSchedulerDeadlineManager.Builder builder = DbSchedulerDeadlineManager.builder()
                .scheduler(scheduler)
                .scopeAwareProvider(new ConfigurationScopeAwareProvider(axon))
                .transactionManager(transactions)
                .serializer(serializer)
                .useBinaryPojo(true);
        return axonServer ? new EarlyDeadlines(builder, clock) : builder.build();
    }
}
