package org.anjian.query.readmodel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;

/**
 * Folds whole records and writes them into one index, a few pages at a time: while one page is on its way to the engine, the
 * next is read and folded.
 */
final class IndexLoad<E extends Event, V> implements AutoCloseable {

    private static final int IN_FLIGHT = 3;
    private static final int ATTEMPTS = 8;
    private static final int BUSY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int FAILED_KEPT = 20;
    private static final int DRAFTS = 2_500;

    private final ReadModel<E, V> model;
    private final String index;
    private final Documents<E, V> documents;
    private final Drafting<E, V> drafting;
    private final EventJournal journal;
    private final List<String> failed = new ArrayList<>();
    private final Deque<Page> flights = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    IndexLoad(
            ReadModel<E, V> model,
            String index,
            Documents<E, V> documents,
            Drafting<E, V> drafting,
            EventJournal journal) {
        this.model = model;
        this.index = index;
        this.documents = documents;
        this.drafting = drafting;
        this.journal = journal;
    }

    /**
     * Folds these records and sends their documents; returns before they have arrived.
     *
     * @param arrived what is done, in the order of the pages and by the caller's thread, once this page and all before it are
     *     in the index
     */
    void load(Collection<String> aggregateIds, Runnable arrived) {
        while (flights.size() >= IN_FLIGHT) {
            flights.remove().land();
        }
        flights.add(new Page(CompletableFuture.runAsync(() -> write(aggregateIds), threads), arrived));
    }

    /** Waits until everything sent has arrived. */
    void arrived() {
        while (!flights.isEmpty()) {
            flights.remove().land();
        }
    }

    /** The first records that could not be folded or written. */
    List<String> failed() {
        synchronized (failed) {
            return List.copyOf(failed);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private void write(Collection<String> aggregateIds) {
        List<Draft<V>> drafts = new ArrayList<>(aggregateIds.size());
        Histories histories = Histories.of(model, journal, aggregateIds);
        histories.unreadable().forEach(this::failed);
        for (Map.Entry<String, List<RecordedEvent>> history :
                histories.readable().entrySet()) {
            try {
                drafts.addAll(drafting.replay(history.getValue()));
            } catch (FoldFailure failure) {
                failed(history.getKey());
            }
            // a record may have many documents: not those of all records are held at once
            if (drafts.size() >= DRAFTS) {
                documents.bulks(drafts).forEach(this::send);
                drafts.clear();
            }
        }
        documents.bulks(drafts).forEach(this::send);
    }

    private void send(BulkBody bulk) {
        for (int attempt = 1; ; attempt++) {
            try {
                documents
                        .write(index, false, bulk)
                        .refused()
                        .forEach(refused -> failed(refused.draft().aggregateId()));
                return;
            } catch (SearchEngineException busy) {
                if (attempt == ATTEMPTS || !(busy.status() == BUSY || busy.status() >= SERVER_ERROR)) {
                    throw busy;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200L * attempt));
            }
        }
    }

    private void failed(String aggregateId) {
        synchronized (failed) {
            if (failed.size() < FAILED_KEPT) {
                failed.add(aggregateId);
            }
        }
    }

    private record Page(CompletableFuture<Void> flight, Runnable arrived) {

        void land() {
            try {
                flight.join();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
            }
            arrived.run();
        }
    }
}
