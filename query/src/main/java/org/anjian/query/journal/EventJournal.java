package org.anjian.query.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The event store as the read side needs it: whole histories, and who was born or changed since when. Reads only
 * committed events. Aggregate types are Axon's type names, such as {@code Hazard}.
 */
public interface EventJournal extends PositionedHistories, Births {

    /**
     * The events after a position, in the order of their positions; one record may occur many times.
     *
     * @param aggregateType the type of the records, or null for all types
     * @param limit the most changes to return
     */
    List<Change> changes(@Nullable String aggregateType, long afterPosition, int limit);

    /**
     * The places of events in the order of the store, by their identifiers. A tracking token need not tell them: one that goes
     * back for an event whose transaction took longer keeps the position of a later one.
     *
     * @param events as a processor that gets each under its own token was given them
     */
    Map<String, Long> positionsOf(Collection<? extends DomainEventMessage<?>> events);

    /**
     * The records whose events have these identifiers; one that no event has is missing. Where the store has no index of
     * them, it is read from its beginning until all are found.
     */
    Map<String, String> recordsOfEvents(Collection<String> eventIds);

    /**
     * How many records of a type there are, as a good estimate for progress.
     *
     * @param aggregateType the type of the records, or null for all types
     */
    long count(@Nullable String aggregateType);
}
