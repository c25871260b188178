package org.anjian.api.message;

import java.time.Instant;

/** An act that was recorded. It is never edited; a wrong record is corrected by a further event. */
public interface Event {

    /** When the act happened in the world; when it was recorded is the timestamp of the event message. */
    Instant occurredAt();

    /** What it is about. */
    EventSubject subject();

    /** On what it rests (QJ16-06g). */
    default LegalBasis restsOn() {
        return LegalBasis.UNSAID;
    }
}
