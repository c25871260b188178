package org.anjian.config.messaging;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.command.clearance.ClearanceGuard;
import org.anjian.command.delegation.ActingForOthers;
import org.anjian.command.delegation.OneNamePerMatter;
import org.anjian.config.node.NodeProperties;
import org.anjian.config.node.NodeRole;
import org.anjian.query.past.PastGuard;
import org.anjian.query.seal.SealedReading;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every command passes on its way, and what every message carries. */
@Configuration(proxyBeanMethods = false)
public class MessagingConfiguration {

    /**
     * Before any handler is subscribed: with Axon Server commands of other nodes arrive from that moment on, and none may
     * come in while the gate is open.
     */
    private static final int BEFORE_HANDLERS = Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS - 1;

    private static final int RETRIES = 5;
    private static final int RETRY_MILLIS = 30;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Permissions permissions() {
        return Contexts.permissions();
    }

    @Bean
    CorrelationDataProvider actorCorrelation() {
        return new ActorCorrelation();
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    /** Outermost first: refusals become details, then the gate, then repeated commands. */
    @Bean
    ConfigurerModule handlerInterceptors(
            Permissions permissions,
            ObjectProvider<ClearanceGuard> clearance,
            ActingForOthers acting,
            ObjectProvider<EventStore> events,
            NodeProperties node,
            ObjectProvider<PastGuard> past,
            ObjectProvider<SealedReading> sealed,
            ActiveSeals seals,
            JdbcClient jdbc,
            Serializer serializer,
            Clock clock) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(BEFORE_HANDLERS, () -> {
            CommandBus bus = axon.commandBus();
            if (node.serves().contains(NodeRole.COMMAND)) {
                bus.registerHandlerInterceptor(new RefusalsAsDetails());
                bus.registerHandlerInterceptor(new CommandGate(
                        permissions,
                        clearance.getObject(),
                        acting,
                        names(events.getObject()),
                        new SealedTargets(seals),
                        clock));
                bus.registerHandlerInterceptor(new RepeatedCommands(jdbc, serializer, clock));
            }
            axon.queryBus().registerHandlerInterceptor(new RefusedQueries());
            axon.queryBus().registerHandlerInterceptor(past.getObject());
            axon.queryBus().registerHandlerInterceptor(sealed.getObject());
        }));
    }

    private static OneNamePerMatter names(EventStore events) {
        return new OneNamePerMatter(
                record -> events.readEvents(record).asStream().map(EventMessage::getMetaData));
    }

    /** Without transactions: a query that waits for a position must not hold a connection of the pool meanwhile. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    QueryBus queryBus(QueryUpdateEmitter updates) {
        return SimpleQueryBus.builder().queryUpdateEmitter(updates).build();
    }

    /** Retries a command that lost a race for the next sequence number: the aggregate decides again on the new state. */
    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService commandRetries() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("command-retries").factory());
    }

    /** A record that exists already will exist at the next attempt too. */
    private static boolean isLostRace(Throwable failure) {
        return failure instanceof ConcurrencyException && !(failure instanceof AggregateStreamCreationException);
    }

    @Bean
    ReadSide readSide(QueryGateway queries) {
        return new ReadSide(queries);
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, ScheduledExecutorService commandRetries) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(IntervalRetryScheduler.builder()
                        .retryExecutor(commandRetries)
                        .retryInterval(RETRY_MILLIS)
                        .maxRetryCount(RETRIES)
                        .nonTransientFailurePredicate(failure -> !isLostRace(failure))
                        .build())
                .build();
    }
}
