package org.anjian.config.drift;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.anjian.api.region.Regions;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.anjian.health.Processors;
import org.anjian.operations.Job;
import org.anjian.operations.JobProgress;
import org.anjian.operations.StatusContribution;
import org.anjian.query.drift.OpenDrifts;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.DriftChecks;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ProjectedPositions;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.ReadModelTable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check whether the read models say what the ledger says: at intervals, by hand, and what its last run came to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DriftProperties.class)
class DriftConfiguration {

    private static final String NAME = "drift-check";
    private static final Logger LOG = LoggerFactory.getLogger(DriftConfiguration.class);

    @Bean
    ProjectedPositions projectedPositions(Processors processors) {
        return processors::reached;
    }

    @Bean
    DriftTable driftTable(JdbcClient database) {
        return new DriftTable(database);
    }

    @Bean
    DriftWatch driftWatch(
            List<ReadModel<?, ?>> models,
            Indices indices,
            ReadModelTable readModels,
            EventJournal journal,
            ProjectedPositions projected,
            CommandGateway commands,
            Regions regions,
            DriftTable table,
            Clock clock) {
        return new DriftWatch(
                new DriftChecks(models, indices, readModels, journal, projected),
                new OpenDrifts(journal),
                new DriftLedger(commands, regions, clock),
                table,
                clock);
    }

    @Bean
    @ConditionalOnRole(NodeRole.COMMAND)
    @ConditionalOnProperty(name = "anjian.drift.enabled", matchIfMissing = true)
    DriftSchedule driftSchedule(DataSource database, DriftProperties properties, DriftWatch watch, Clock clock) {
        return new DriftSchedule(
                NAME, database, properties.interval(), clock, stop -> check(watch, properties.sample(), stop));
    }

    @Bean
    Job driftJob(DriftWatch watch, DriftProperties properties) {
        return new DriftJob(watch, properties.sample());
    }

    @Bean
    StatusContribution driftStatus(DriftTable table, DriftProperties properties) {
        return status -> status.put(
                "drift",
                table.last()
                        .map(DriftJob::told)
                        .orElseGet(() -> Map.of("checkedAt", "never", "enabled", properties.enabled())));
    }

    /** Down while readers see documents that do not say what the ledger says. */
    @Bean
    HealthIndicator driftHealthIndicator(DriftTable table) {
        return () -> {
            Optional<DriftOutcome> last = table.last();
            Health.Builder health = last.map(DriftOutcome::remaining).orElse(0) == 0 ? Health.up() : Health.down();
            last.ifPresent(outcome -> health.withDetails(DriftJob.told(outcome)));
            return health.build();
        };
    }

    private static void check(DriftWatch watch, int sample, JobProgress stop) {
        try {
            watch.check(watch.models(), sample, stop)
                    .ifPresentOrElse(
                            outcome -> LOG.info(
                                    "drift: {} records of {} read models were compared with the ledger: {} documents"
                                            + " were wrong, {} were healed, {} are still wrong",
                                    outcome.records(),
                                    outcome.models(),
                                    outcome.found(),
                                    outcome.healed(),
                                    outcome.remaining()),
                            () -> LOG.info("drift: no check now, for another one is running"));
        } catch (CancellationException nodeStops) {
            LOG.info("drift: the check was stopped with the node; the next one begins after the interval");
        }
    }
}
