package org.anjian.api.closure.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.closure.ClosureSubject;
import org.axonframework.serialization.Revision;

/** The closing was carried out. */
@Revision("1")
public record ClosureExecuted(ClosureSubject closure, Instant occurredAt, String measures, List<String> licencesRevoked)
        implements ClosureEvent {

    public ClosureExecuted {
        licencesRevoked = List.copyOf(licencesRevoked);
    }
}
