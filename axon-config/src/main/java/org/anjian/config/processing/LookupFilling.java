package org.anjian.config.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.anjian.command.lookup.Lookup;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings a lookup the events that are older than itself, before the node takes its first command: a lookup that a later
 * version adds would otherwise know nothing of the ledger so far. How far it came is stored with the rows, so a start that
 * was stopped goes on where it was; one that is filled costs one query at every later start.
 */
public final class LookupFilling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LookupFilling.class);

    /** After the tokens were found to be of this event store, before the processors. */
    private static final int PHASE = Integer.MIN_VALUE + 600;

    private static final int BATCH = 1_000;
    private static final int NOTHING_YET = -1;
    private static final int SAID_EVERY = 100_000;
    private static final int LAST_GAP_SECONDS = 1;

    private final Collection<Lookup> lookups;
    private final Configuration axon;
    private final EventStore store;
    private final TransactionManager transactions;
    private final JdbcClient database;
    private volatile boolean running;

    public LookupFilling(
            Collection<Lookup> lookups,
            Configuration axon,
            EventStore store,
            TransactionManager transactions,
            JdbcClient database) {
        this.lookups = List.copyOf(lookups);
        this.axon = axon;
        this.store = store;
        this.transactions = transactions;
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        List<Lookup> unfilled =
                lookups.stream().filter(lookup -> !isFilled(lookup)).toList();
        if (!unfilled.isEmpty()) {
            fill(unfilled);
        }
    }

    private void fill(List<Lookup> unfilled) {
        TrackingToken head = store.createHeadToken();
        OptionalLong last = head == null ? OptionalLong.empty() : head.position();
        long position = unfilled.stream().mapToLong(this::positionOf).min().orElseThrow();
        if (last.isPresent() && position < last.getAsLong()) {
            LOG.info("{} lookups are filled from {} events: {}", unfilled.size(), last.getAsLong(), names(unfilled));
            position = read(new LookupHandlers(unfilled, axon), unfilled, position, last.getAsLong());
        }
        if (running) {
            mark(unfilled, position, true);
        }
    }

    /** Reads from after a position to the end; returns how far it came. */
    private long read(LookupHandlers handlers, List<Lookup> unfilled, long from, long last) {
        long position = from;
        try (BlockingStream<TrackedEventMessage<?>> events = store.openStream(null)) {
            while (running && position < last && events.hasNextAvailable(LAST_GAP_SECONDS, TimeUnit.SECONDS)) {
                List<TrackedEventMessage<?>> batch = next(events);
                long before = position;
                position = positionOf(batch.getLast());
                if (position > from) {
                    handle(batch, handlers, unfilled, from, position);
                }
                if (before / SAID_EVERY != position / SAID_EVERY) {
                    LOG.info("lookups are filled up to event {} of {}", position, last);
                }
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            running = false;
        }
        return position;
    }

    private static List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> events)
            throws InterruptedException {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        do {
            batch.add(events.nextAvailable());
        } while (batch.size() < BATCH && events.hasNextAvailable());
        return batch;
    }

    private void handle(
            List<TrackedEventMessage<?>> batch,
            LookupHandlers handlers,
            List<Lookup> unfilled,
            long from,
            long position) {
        Transaction transaction = transactions.startTransaction();
        try {
            for (TrackedEventMessage<?> event : batch) {
                if (positionOf(event) > from && handlers.canHandle(event)) {
                    DefaultUnitOfWork.startAndGet(event)
                            .executeWithResult(() -> {
                                handlers.handle(event);
                                return null;
                            })
                            .getPayload();
                }
            }
            mark(unfilled, position, false);
            transaction.commit();
        } catch (RuntimeException failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private boolean isFilled(Lookup lookup) {
        return database.sql("SELECT filled FROM lookup_filling WHERE lookup = :lookup")
                .param("lookup", nameOf(lookup))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private long positionOf(Lookup lookup) {
        return database.sql("SELECT position FROM lookup_filling WHERE lookup = :lookup")
                .param("lookup", nameOf(lookup))
                .query(Long.class)
                .optional()
                .orElse((long) NOTHING_YET);
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private void mark(List<Lookup> unfilled, long position, Boolean filled) {
        unfilled.forEach(lookup -> database.sql(
                        "INSERT INTO lookup_filling (lookup, position, filled) VALUES (:lookup, :position, :filled)"
                                + " ON CONFLICT (lookup) DO UPDATE SET position = excluded.position, filled = excluded.filled")
                .param("lookup", nameOf(lookup))
                .param("position", position)
                .param("filled", filled)
                .update());
    }

    private static List<String> names(List<Lookup> lookups) {
        return lookups.stream().map(LookupFilling::nameOf).toList();
    }

    private static String nameOf(Lookup lookup) {
        return lookup.getClass().getSimpleName();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
