package org.anjian.api.document.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.axonframework.serialization.Revision;

/** Others handle the case of the document now, and may read it (办案人员变更). */
@Revision("1")
public record DocumentTeamChanged(EnforcementDocumentSubject document, Instant occurredAt, List<String> team)
        implements EnforcementDocumentEvent {

    public DocumentTeamChanged {
        team = List.copyOf(team);
    }
}
