package org.anjian.query.feed;

import java.util.List;
import java.util.Optional;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.query.journal.RecordedEvent;

/**
 * One kind of records that the public reads: which events tell the public something, and what. Everything that leaves by the
 * feeds comes from one of these.
 */
public sealed interface PublicSource permits DecisionSource, BlacklistSource {

    /** The sources. A further kind of public records is one more here. */
    static List<PublicSource> all() {
        return List.of(new DecisionSource(), new BlacklistSource());
    }

    /** Whether events of this type are of such a record. */
    boolean takes(Class<?> eventType);

    /** Whether an event may tell the public something, as far as it can be seen from the event alone. */
    boolean mayTell(Object event);

    /**
     * What the last event of a history tells the public; empty where it tells nothing. Pure: no I/O, no clock.
     *
     * @param history the events of the record up to that event, that one included
     */
    Optional<Told> told(List<RecordedEvent> history);

    /** What the public is told. */
    record Told(PublicOperation operation, PublicRecord record) {}
}
