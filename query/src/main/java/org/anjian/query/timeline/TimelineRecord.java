package org.anjian.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.RecordedModel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The timeline (全程留痕): one document an event, of all contexts, with who acted, why, and the chain of messages. */
public final class TimelineRecord implements RecordedModel<Event, TimelineEntry> {

    /** Metadata keys of Axon's {@code MessageOriginProvider}: the first message of the chain, and the direct one. */
    private static final String CORRELATION = "traceId";

    private static final String CAUSATION = "correlationId";
    private static final String COMMAND = "commandId";

    /** Where events keep the reason that was given, in the order of preference. */
    private static final List<String> REASONS =
            List.of("reason", "basis", "message", "conclusion", "content", "requirement", "note", "acceptance");

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final DocumentJson json;

    public TimelineRecord(DocumentJson json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public @Nullable String aggregateType() {
        return null;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<Event> eventType() {
        return Event.class;
    }

    @Override
    public Class<TimelineEntry> viewType() {
        return TimelineEntry.class;
    }

    @Override
    public TimelineEntry record(Event event, EventInfo info) {
        EventSubject subject = EventSubject.of(event);
        Map<String, String> metadata = info.metadata();
        Map<String, Object> details = new LinkedHashMap<>(json.mapper().convertValue(event, FIELDS));
        return new TimelineEntry(
                info.eventId(),
                info.aggregateId(),
                info.version(),
                subject.context(),
                event.getClass().getSimpleName(),
                subject.number(),
                subject.enterprise() == null ? null : subject.enterprise().raw(),
                subject.region().raw(),
                subject.region().path(),
                dutyOf(event),
                metadata.get(Actor.ID),
                metadata.get(Actor.ROLE),
                metadata.get(Actor.ORGANISATION),
                reasonOf(details),
                event.occurredAt(),
                info.recordedAt(),
                metadata.get(COMMAND),
                metadata.get(CORRELATION),
                metadata.get(CAUSATION),
                details);
    }

    /** The duties of QJ22A-12 that an act of its own fulfils: suggestions (5), unsafe acts (6), urging (7). */
    private static @Nullable Integer dutyOf(Event event) {
        return switch (event) {
            case ImprovementSuggestionSubmitted e -> 5;
            case UnsafeActStopped e -> 6;
            case RectificationUrged e -> 7;
            default -> null;
        };
    }

    private static @Nullable String reasonOf(Map<String, Object> details) {
        for (String field : REASONS) {
            if (details.get(field) instanceof String reason) {
                return reason;
            }
        }
        return null;
    }
}
