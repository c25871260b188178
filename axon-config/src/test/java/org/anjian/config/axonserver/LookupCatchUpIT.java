package org.anjian.config.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.anjian.EmbeddedForTests;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.person.event.PersonForgotten;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.command.lookup.Lookup;
import org.anjian.command.person.BlindIndex;
import org.anjian.command.person.PersonalKeys;
import org.anjian.config.AnjianProperties;
import org.anjian.config.eventstore.EventStoreConfiguration;
import org.anjian.config.personaldata.FixedKeys;
import org.anjian.config.processing.LookupFilling;
import org.anjian.config.processing.ProcessingConfiguration;
import org.anjian.config.serialization.SerializationConfiguration;
import org.anjian.contract.SampleEvents;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JacksonModule;

/** What a crash kept from the lookups of the write side comes to them from the event store, whichever lookup it is. */
@SpringBootTest(
        classes = LookupCatchUpIT.WriteSide.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.config.name=write-side-alone", "axon.axonserver.enabled=false"})
@ContextConfiguration(initializers = EmbeddedForTests.ForSpring.class)
@DirtiesContext
class LookupCatchUpIT {

    /** An event after which a table has one row less. */
    private static final List<Class<?>> ENDINGS = List.of(PersonForgotten.class, SafetyManagerBarLifted.class);

    private static final MetaData OFFICER = MetaData.from(
            new Actor("officer", Role.OFFICER, "qilin-emergency-bureau", new RegionCode("530302"), null).toMetadata());

    private final EventStore store;
    private final TransactionManager transactions;
    private final JdbcClient database;
    private final EventProcessingConfiguration processing;
    private final LookupFilling filling;

    @Autowired
    LookupCatchUpIT(
            EventStore store,
            TransactionManager transactions,
            JdbcClient database,
            EventProcessingConfiguration processing,
            LookupFilling filling) {
        this.store = store;
        this.transactions = transactions;
        this.database = database;
        this.processing = processing;
        this.filling = filling;
    }

    @Test
    void every_table_that_a_crash_left_empty_is_filled_from_the_stored_position() {
        StreamingEventProcessor catchUp = processing
                .eventProcessor(LookupCatchUp.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        assertThat(processing.eventProcessor(Lookup.GROUP)).get().isInstanceOf(SubscribingEventProcessor.class);
        catchUp.shutDown();
        recordOneOfEach();
        Map<String, List<Map<String, Object>>> filled = lookups();
        assertThat(filled)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        filled.keySet().forEach(table -> database.sql("DELETE FROM " + table).update());
        catchUp.start();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(lookups()).isEqualTo(filled));

        catchUp.shutDown();
        filled.keySet().forEach(table -> database.sql("DELETE FROM " + table).update());
        catchUp.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> isCaughtUp(catchUp));
        assertThat(lookups().values()).as("what it handled before").allMatch(List::isEmpty);
    }

    @Test
    void a_lookup_that_is_newer_than_the_ledger_is_filled_before_the_first_command() {
        StreamingEventProcessor catchUp = processing
                .eventProcessor(LookupCatchUp.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        catchUp.shutDown();
        recordOneOfEach();
        Map<String, List<Map<String, Object>>> filled = lookups();
        String one = "enterprise_lookup";

        database.sql("DELETE FROM " + one).update();
        database.sql("DELETE FROM lookup_filling WHERE lookup = 'EnterpriseLookup'")
                .update();
        filling.start();
        assertThat(lookups()).as("a new one").isEqualTo(filled);

        database.sql("DELETE FROM " + one).update();
        filling.start();
        assertThat(lookups().get(one)).as("one that was filled before").isEmpty();

        database.sql("UPDATE lookup_filling SET filled = false WHERE lookup = 'EnterpriseLookup'")
                .update();
        filling.start();
        assertThat(lookups().get(one)).as("goes on after the stored position").isEmpty();
    }

    /**
     * In the order of the family, as the history of one record. A family within a family is of the same record: what two records say
     * may be caught up in any order.
     */
    private void recordOneOfEach() {
        Map<Class<?>, List<Class<?>>> histories = new LinkedHashMap<>();
        SampleEvents.families()
                .forEach(family -> histories
                        .computeIfAbsent(outermost(family), outer -> new ArrayList<>())
                        .addAll(SampleEvents.kindsOf(family).toList()));
        histories.forEach(this::record);
    }

    private static Class<?> outermost(Class<?> family) {
        return SampleEvents.families()
                .filter(outer -> List.of(outer.getPermittedSubclasses()).contains(family))
                .findFirst()
                .<Class<?>>map(LookupCatchUpIT::outermost)
                .orElse(family);
    }

    private void record(Class<?> family, List<Class<?>> kinds) {
        AtomicLong sequence = new AtomicLong();
        String record = family.getName() + UUID.randomUUID();
        List<DomainEventMessage<?>> history = kinds.stream()
                .filter(kind -> !ENDINGS.contains(kind))
                .<DomainEventMessage<?>>map(kind -> new GenericDomainEventMessage<>(
                        family.getSimpleName(), record, sequence.getAndIncrement(), SampleEvents.of(kind), OFFICER))
                .toList();
        transactions.executeInTransaction(() -> store.publish(history));
    }

    private static boolean isCaughtUp(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(EventTrackerStatus::isCaughtUp);
    }

    /** The rows of every table that a lookup keeps. */
    private Map<String, List<Map<String, Object>>> lookups() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND (table_name LIKE '%\\_lookup' OR table_name LIKE '%\\_index')")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        database.sql("SELECT to_jsonb(entry)::text AS entry FROM " + table + " entry ORDER BY 1")
                                .query()
                                .listOfRows()));
        return rows;
    }

    /** The write side's lookups over a ledger of their own, caught up as on Axon Server. */
    @EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
    @EnableConfigurationProperties(AnjianProperties.class)
    @Import({EventStoreConfiguration.class, SerializationConfiguration.class, ProcessingConfiguration.class})
    @ComponentScan(
            basePackages = "org.anjian.command",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Lookup.class))
    static class WriteSide {

        @Bean
        ConfigurerModule lookupCatchUp(ObjectProvider<Lookup> lookups) {
            return LookupCatchUp.of(lookups);
        }

        @Bean
        JacksonModule personalTexts() {
            return FixedKeys.modules().getFirst();
        }

        @Bean
        BlindIndex blindIndex() {
            return text -> text.getBytes(StandardCharsets.UTF_8);
        }

        @Bean
        PersonalKeys personalKeys() {
            return person -> {};
        }
    }
}
