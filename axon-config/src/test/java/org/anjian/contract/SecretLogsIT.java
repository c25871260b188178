package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.AnjianApplication;
import org.anjian.NodeForTests;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.journal.EventJournal;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Nothing secret gets into the log: a node is given every event with every text marked, and goes through them with all its lookups,
 * processes and read models, also those that fail on what no aggregate would have decided. A new event is in it by itself.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=secret-")
@DirtiesContext
class SecretLogsIT {

    private static final long SEED = 20240927;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final MetaData OFFICER = MetaData.from(
            new Actor("officer", Role.OFFICER, "qilin-emergency-bureau", new RegionCode("530302"), null).toMetadata());

    private final MarkedEvents marked = new MarkedEvents(new Random(SEED));
    private final EventStore store;
    private final EventJournal journal;
    private final EventProcessingConfiguration processing;

    @Autowired
    SecretLogsIT(EventStore store, EventJournal journal, EventProcessingConfiguration processing) {
        this.store = store;
        this.journal = journal;
        this.processing = processing;
    }

    @Test
    @Rule("QJ16-06h")
    void no_text_of_an_event_gets_into_a_line_of_the_log() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            SampleEvents.families().forEach(this::recordOneOfEach);
            everyProcessorHasGoneThroughThem();
        } finally {
            root.detachAppender(log);
        }
        List<ILoggingEvent> lines = List.copyOf(log.list);
        assertThat(lines).as("some of them failed").anyMatch(line -> line.getThrowableProxy() != null);
        assertThat(lines.stream().flatMap(SecretLogsIT::marksIn).distinct()).isEmpty();
    }

    /** In the order of the family, as the history of one record. A lookup may refuse an event, which is then not recorded. */
    private void recordOneOfEach(Class<?> family) {
        String type = family.getSimpleName().replaceFirst("Event$", "");
        String record = type.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        long sequence = 0;
        for (Class<?> kind : SampleEvents.kindsOf(family).toList()) {
            try {
                store.publish(new GenericDomainEventMessage<>(type, record, sequence, marked.of(kind), OFFICER));
                sequence++;
            } catch (RuntimeException refused) {
                assertThat(Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                                .map(cause -> String.valueOf(cause.getMessage()))
                                .filter(text -> MarkedEvents.MARK.matcher(text).find()))
                        .as("errors of " + kind.getSimpleName())
                        .isEmpty();
            }
        }
    }

    /** Either it has come to the last event, or it has given up on one and tries again later. */
    private void everyProcessorHasGoneThroughThem() {
        long head = journal.head();
        Set<String> through = new HashSet<>();
        Map<String, EventProcessor> all = processing.eventProcessors();
        await().atMost(PATIENCE).untilAsserted(() -> {
            all.forEach((name, processor) -> {
                if (!(processor instanceof StreamingEventProcessor streaming)
                        || streaming.processingStatus().values().stream()
                                .allMatch(segment -> segment.isErrorState()
                                        || segment.getCurrentPosition().orElse(-1) >= head)) {
                    through.add(name);
                }
            });
            assertThat(through).containsAll(all.keySet());
        });
    }

    private static Stream<String> marksIn(ILoggingEvent line) {
        List<String> texts = new ArrayList<>();
        texts.add(line.getFormattedMessage());
        for (IThrowableProxy cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            texts.add(String.valueOf(cause.getMessage()));
        }
        return texts.stream()
                .flatMap(text -> MarkedEvents.MARK.matcher(text).results())
                .map(mark -> line.getLoggerName() + ": " + mark.group(1));
    }
}
