package org.anjian.api.message;

import java.time.Instant;
import java.util.List;

/** An act that was recorded. It is never edited; a wrong record is corrected by a further event. */
public interface Event {

    /** When the act happened in the world; when it was recorded is the timestamp of the event message. */
    Instant occurredAt();

    /** What it is about. */
    EventSubject subject();

    /**
     * The ids of other records of which its record tells and nothing else, as a document does of the case that it is issued in:
     * whatever of them is sealed takes the event along.
     */
    default List<String> ofRecords() {
        return List.of();
    }

    /** On what it rests (QJ16-06g). */
    default LegalBasis restsOn() {
        return LegalBasis.UNSAID;
    }
}
