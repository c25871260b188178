package org.anjian.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.anjian.AnjianApplication;
import org.anjian.NodeForTests;
import org.anjian.query.journal.EventJournal;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** While many publish at once, readers that go on from wherever they are miss nothing and read nothing twice. */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"anjian.index.prefix=resumed-", "anjian.public.requests-per-minute=1000000"})
@DirtiesContext
class ChangeFeedResumptionIT {

    private static final long SEED = 20_261_031;
    private static final int WRITERS = 6;
    private static final int EACH = 30;
    private static final int READERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PublicScene scene;
    private final EventStore store;
    private final TransactionTemplate transactions;
    private final EventProcessingConfiguration processing;
    private final EventJournal journal;
    private final AtomicInteger acts = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    ChangeFeedResumptionIT(
            EventStore store,
            PlatformTransactionManager transactions,
            Clock clock,
            EventProcessingConfiguration processing,
            EventJournal journal) {
        this.processing = processing;
        this.journal = journal;
        this.store = store;
        this.transactions = new TransactionTemplate(transactions);
        this.scene = new PublicScene(store, this.transactions, clock);
    }

    @Test
    void every_position_can_be_gone_on_from_without_a_gap_or_a_repeat() throws Exception {
        AtomicBoolean published = new AtomicBoolean();
        List<List<JsonNode>> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<JsonNode>>> readers = IntStream.range(0, READERS)
                    .mapToObj(index -> threads.submit(() -> follow(new Random(SEED + index), published)))
                    .toList();
            Future<?> late = threads.submit(this::publishAcrossOneAnother);
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> IntStream.range(0, EACH)
                        .forEach(act -> publish("w" + number + "-" + act, new Random(SEED ^ number * 31L + act)))));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
            late.get(60, TimeUnit.SECONDS);
            published.set(true);
            for (Future<List<JsonNode>> reader : readers) {
                read.add(reader.get(60, TimeUnit.SECONDS));
            }
        }
        List<JsonNode> whole = all(1000);
        Set<String> records = new LinkedHashSet<>();
        whole.forEach(line -> records.add(line.path("id").asString()));
        assertThat(records).hasSize(WRITERS * EACH + 2);
        assertThat(whole)
                .extracting(line -> line.path("position").asLong())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, whole.size()).boxed().toList());
        assertThat(whole)
                .filteredOn(line -> line.path("op").asString().equals("publish"))
                .hasSize(WRITERS * EACH + 2);
        assertThat(read)
                .allSatisfy(lines -> assertThat(lines)
                        .as("seed " + SEED)
                        .extracting(ChangeFeedResumptionIT::identity)
                        .containsExactlyElementsOf(whole.stream()
                                .map(ChangeFeedResumptionIT::identity)
                                .toList()));
        PublicReader reader = PublicReader.of(port);
        for (int position = 0; position <= whole.size(); position++) {
            assertThat(reader.changes(position, 1000)).isEqualTo(whole.subList(position, whole.size()));
        }
        assertThat(reader.get("/public/changes?since=" + (whole.size() + 1)).statusCode())
                .isEqualTo(416);
        assertThat(all(7)).isEqualTo(whole);
        readAgainFromTheBeginning();
        assertThat(all(1000)).isEqualTo(whole);
    }

    /** The processor handles every event of the store once more. */
    private void readAgainFromTheBeginning() {
        StreamingEventProcessor processor = processing
                .eventProcessor("public-changes", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        long head = journal.head();
        await().atMost(PATIENCE)
                .until(() -> !processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .allMatch(
                                        segment -> segment.getCurrentPosition().orElse(-1) >= head));
    }

    /** What a line is about, whatever happened to its record since. */
    private static String identity(JsonNode line) {
        return line.path("position") + " " + line.path("op") + " " + line.path("id") + " " + line.path("at");
    }

    private void publish(String name, Random random) {
        scene.publish(name, "事实" + name);
        acts.incrementAndGet();
        switch (random.nextInt(3)) {
            case 0 -> {
                scene.correct(name, "更正" + name);
                acts.incrementAndGet();
            }
            case 1 -> {
                scene.withdraw(name);
                acts.incrementAndGet();
            }
            default -> {}
        }
    }

    /** The one that draws its place in the store first commits last: what is read meanwhile must not pass over it. */
    private void publishAcrossOneAnother() {
        CountDownLatch drawn = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> transactions.executeWithoutResult(status -> {
                store.publish(scene.publication("slow", "慢"));
                drawn.countDown();
                awaitLatch(overtaken);
            }));
            awaitLatch(drawn);
            scene.publish("quick", "快");
            await().atMost(PATIENCE)
                    .until(() -> PublicReader.of(port)
                                    .get("/public/records/" + PublicScene.caseId("quick"))
                                    .statusCode()
                            == 200);
            overtaken.countDown();
            slow.get(60, TimeUnit.SECONDS);
            acts.addAndGet(2);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Goes on from the last position that was read, in pages of any size, until all was published and read. */
    private List<JsonNode> follow(Random random, AtomicBoolean published) {
        PublicReader reader = PublicReader.of(port);
        List<JsonNode> lines = new ArrayList<>();
        long since = 0;
        while (!published.get() || since < acts.get()) {
            List<JsonNode> page = reader.changes(since, 1 + random.nextInt(40));
            lines.addAll(page);
            since = page.isEmpty() ? since : page.getLast().path("position").asLong();
        }
        return lines;
    }

    private List<JsonNode> all(int limit) {
        PublicReader reader = PublicReader.of(port);
        List<JsonNode> lines = new ArrayList<>();
        String page = "/public/changes?since=0&limit=" + limit;
        while (!page.isEmpty()) {
            HttpResponse<byte[]> response = reader.get(page);
            lines.addAll(PublicReader.lines(response));
            page = PublicReader.next(response).orElse("");
        }
        return lines;
    }
}
