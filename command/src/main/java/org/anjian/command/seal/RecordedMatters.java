package org.anjian.command.seal;

import java.util.Optional;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the records themselves: whatever kind of record there is, its events say where it lies. */
@Component
class RecordedMatters implements SealableMatters {

    private static final String FILE = "sha256";

    private final EventStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    RecordedMatters(EventStore store) {
        this.store = store;
    }

    @Override
    public Optional<EventSubject> find(String record) {
        Optional<Long> last = store.lastSequenceNumberFor(record);
        return last.flatMap(sequence ->
                        store.readEvents(record, sequence).asStream().findFirst())
                .map(Message::getPayload)
                .filter(Event.class::isInstance)
                .map(payload -> ((Event) payload).subject());
    }

    @Override
    public boolean hasFile(String record, String sha256) {
        return store.readEvents(record)
                .asStream()
                .map(Message::getPayload)
                .anyMatch(payload ->
                        json.valueToTree(payload).findValuesAsString(FILE).contains(sha256));
    }
}
