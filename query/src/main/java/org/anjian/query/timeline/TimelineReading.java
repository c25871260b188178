package org.anjian.query.timeline;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;

/**
 * What one reader may see of the timeline: of each context what the reader may see of its documents. Events are never published, so
 * whoever may only see what is published sees none.
 */
public final class TimelineReading {

    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final EventLevels levels;

    private TimelineReading(EventLevels levels) {
        this.levels = levels;
    }

    /**
     * That of an actor.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} where the role may see the events of no context
     */
    public static TimelineReading of(ReadFilter permissions, EventContexts contexts, Actor actor) {
        TimelineReading reading = new TimelineReading(contexts.levels());
        contexts.documents()
                .forEach((context, document) -> permissions
                        .ofEvents(actor, document)
                        .ifPresent(covered -> reading.readings.put(context, covered)));
        if (reading.readings.isEmpty()) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        return reading;
    }

    /** The filter for searches and counts. */
    public Query filter() {
        List<Query> contexts = new ArrayList<>();
        readings.forEach((context, reading) -> {
            List<Query> conditions = new ArrayList<>(List.of(Conditions.is("context", context), reading.filter()));
            List<String> closed = levels.closedTo(reading.clearance());
            if (!closed.isEmpty()) {
                conditions.add(Conditions.not(Conditions.isOneOf("type", closed)));
            }
            contexts.add(Conditions.all(conditions));
        });
        return Conditions.any(contexts.toArray(Query[]::new));
    }

    /** An event that was found, without what is withheld from the reader. */
    public TimelineEntry shown(TimelineEntry entry) {
        return levels.open(entry, readings.get(entry.context()).clearance());
    }
}
