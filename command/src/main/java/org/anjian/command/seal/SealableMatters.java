package org.anjian.command.seal;

import java.util.Optional;
import org.anjian.api.message.EventSubject;

/** What there is to seal. */
public interface SealableMatters {

    /** What the last event of a record is about; empty where there is no such record. */
    Optional<EventSubject> find(String record);

    /** Whether an event of a record tells of a file by its SHA-256. */
    boolean hasFile(String record, String sha256);
}
