package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.hazard.Evidence;
import org.axonframework.serialization.Revision;

/** Early removal was applied for with evidence of repair (信用修复申请, NL-CREDIT). */
@Revision("1")
public record BlacklistRemovalRequested(
        BlacklistSubject entry, Instant occurredAt, String statement, List<Evidence> evidence)
        implements BlacklistEvent {
    public BlacklistRemovalRequested {
        evidence = List.copyOf(evidence);
    }
}
