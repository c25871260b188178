package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.hazard.Evidence;
import org.axonframework.serialization.Revision;

/** The party stated its case or objected (陈述、申辩、异议). */
@Revision("1")
public record BlacklistStatementRecorded(
        BlacklistSubject entry, Instant occurredAt, String content, List<Evidence> evidence) implements BlacklistEvent {
    public BlacklistStatementRecorded {
        evidence = List.copyOf(evidence);
    }
}
