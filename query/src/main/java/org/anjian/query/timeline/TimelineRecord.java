package org.anjian.query.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.DutyAct;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.person.PersonId;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.RecordedModel;
import org.jspecify.annotations.Nullable;

/** The timeline (全程留痕): one document an event, of all contexts, with who acted, why, and the chain of messages. */
public final class TimelineRecord implements RecordedModel<Event, TimelineEntry> {

    /** Metadata keys of Axon's {@code MessageOriginProvider}: the first message of the chain, and the direct one. */
    private static final String CORRELATION = "traceId";

    private static final String CAUSATION = "correlationId";
    private static final String COMMAND = "commandId";

    /** Where events keep the reason that was given, in the order of preference. */
    private static final List<String> REASONS =
            List.of("reason", "basis", "message", "conclusion", "content", "requirement", "note", "acceptance");

    private final DocumentJson json;
    private final EventContexts contexts;

    public TimelineRecord(DocumentJson json, EventContexts contexts) {
        this.json = json;
        this.contexts = contexts;
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
    public List<String> ofRecords() {
        return List.of("aggregateId", "ofRecords");
    }

    @Override
    public int schema() {
        return 6;
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
        EventSubject subject = event.subject();
        Map<String, String> metadata = info.metadata().get();
        Map<String, Object> details = json.outline(event);
        OnBehalf onBehalf = OnBehalf.fromMetadata(metadata);
        return new TimelineEntry(
                info.eventId(),
                info.aggregateId(),
                info.version(),
                contexts.of(event),
                event.getClass().getSimpleName(),
                subject.number(),
                subject.enterpriseId() == null ? null : subject.enterpriseId().raw(),
                subject.region().raw(),
                subject.region().path(),
                event instanceof DutyAct act ? act.duty() : null,
                performersOf(event),
                metadata.get(Actor.ID),
                onBehalf == null ? null : onBehalf.principal(),
                onBehalf == null ? null : onBehalf.delegation(),
                metadata.get(Actor.ROLE),
                metadata.get(Actor.ORGANISATION),
                reasonOf(details),
                event.restsOn().rules(),
                event.occurredAt(),
                info.recordedAt(),
                Duration.between(event.occurredAt(), info.recordedAt()).toSeconds(),
                metadata.get(COMMAND),
                metadata.get(CORRELATION),
                metadata.get(CAUSATION),
                details,
                event.ofRecords(),
                List.of());
    }

    private static List<String> performersOf(Event event) {
        return event instanceof DutyAct act
                ? act.performers().stream().map(PersonId::raw).toList()
                : List.of();
    }

    static @Nullable String reasonOf(Map<String, Object> details) {
        for (String field : REASONS) {
            if (details.get(field) instanceof String reason) {
                return reason;
            }
        }
        return null;
    }
}
