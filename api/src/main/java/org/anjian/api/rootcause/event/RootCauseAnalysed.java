package org.anjian.api.rootcause.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseSubject;
import org.axonframework.serialization.Revision;

/** The hazards of a quarter were analysed. */
@Revision("1")
public record RootCauseAnalysed(
        RootCauseSubject analysis, Instant occurredAt, List<HazardCause> causes, String amendments)
        implements RootCauseEvent {

    public RootCauseAnalysed {
        causes = List.copyOf(causes);
    }
}
