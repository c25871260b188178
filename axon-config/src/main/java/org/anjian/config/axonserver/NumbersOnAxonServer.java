package org.anjian.config.axonserver;

import java.util.function.LongFunction;
import org.anjian.command.numbering.NumberSeries;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Registration numbers where the events are on Axon Server: each series is a stream there, and a number is the length of
 * its stream. The event that issues a number is appended together with the event that bears it, all or nothing, so a crash
 * leaves neither a gap nor a repeat (ADR 0011).
 *
 * <p>The lock in PostgreSQL keeps registrations from losing races against each other; that the numbers are right does not
 * depend on it.
 */
final class NumbersOnAxonServer implements NumberSeries {

    private static final String WAIT_FOR_TURN = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))::text";

    private final EventStore store;
    private final JdbcClient jdbc;

    NumbersOnAxonServer(EventStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    @Override
    public String draw(String issuer, String kind, int year, LongFunction<String> form) {
        String series = String.format("numbers-%s-%s-%04d", issuer, kind, year);
        jdbc.sql(WAIT_FOR_TURN).param(series).query(String.class).single();
        long sequence = store.lastSequenceNumberFor(series).orElse(-1L) + 1;
        String number = form.apply(sequence + 1);
        store.publish(
                new GenericDomainEventMessage<>(InternalStreams.NUMBERS, series, sequence, new NumberIssued(number)));
        return number;
    }
}
