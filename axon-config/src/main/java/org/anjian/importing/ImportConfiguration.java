package org.anjian.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.anjian.importing.axon.GatewayCommandSender;
import org.anjian.importing.demo.DemoTour;
import org.anjian.importing.jdbc.JdbcCheckpoints;
import org.anjian.importing.jdbc.JdbcKnownRecords;
import org.anjian.importing.osha.OshaAdapter;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.KnownRecords;
import org.anjian.importing.source.RecordAdapter;
import org.anjian.importing.table.TableAdapter;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wires the import of other systems' records. What waits for the read models, {@link CaughtUp}, is declared with them. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    private static final int RETRIES = 8;

    @Bean
    OshaAdapter oshaAdapter() {
        return new OshaAdapter();
    }

    @Bean
    RecordAdapter hazardTableAdapter(ObjectProvider<Clock> clock) {
        return TableAdapter.hazards(clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    RecordAdapter enterpriseTableAdapter(ObjectProvider<Clock> clock) {
        return TableAdapter.enterprises(clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    RecordAdapter safetyManagerTableAdapter(ObjectProvider<Clock> clock) {
        return TableAdapter.safetyManagers(clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ImportPipeline importPipeline(
            CommandGateway gateway,
            JdbcTemplate jdbc,
            ObjectProvider<Clock> clock,
            @Value("${anjian.mode:services}") String mode,
            @Value("${anjian.import.workers:12}") int workers) {
        var retries = RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(Duration.ofMillis(50))
                .jitter(Duration.ofMillis(25))
                .multiplier(2)
                .maxDelay(Duration.ofSeconds(5));
        // With Axon Server the events are not in PostgreSQL: then every command is sent, and refused where it was
        // before.
        KnownRecords known = mode.equals("axonserver") ? KnownRecords.none() : new JdbcKnownRecords(jdbc);
        return new ImportPipeline(
                new GatewayCommandSender(gateway, retries),
                known,
                new JdbcCheckpoints(jdbc),
                clock.getIfAvailable(Clock::systemUTC),
                workers);
    }

    @Bean
    ImportJob importJob(
            List<RecordAdapter> adapters,
            ImportPipeline pipeline,
            CaughtUp caughtUp,
            @Value("${anjian.data:.anjian}") String data) {
        return new ImportJob(adapters, pipeline, caughtUp, Path.of(data, "imports"));
    }

    @Bean
    DemoJob demoJob(ImportJob imports, QueryGateway queries, @Value("${anjian.samples:samples}") String samples) {
        return new DemoJob(imports, new DemoTour(queries), Path.of(samples));
    }
}
