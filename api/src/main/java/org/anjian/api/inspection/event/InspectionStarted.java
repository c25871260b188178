package org.anjian.api.inspection.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The officers showed their certificates and began (NL-AQ67).
 *
 * @param certificatesShown the accounts of the officers who did
 * @param accompaniedBy the post of who accompanied them
 */
@Revision("1")
public record InspectionStarted(
        InspectionSubject inspection,
        Instant occurredAt,
        List<String> certificatesShown,
        @Nullable String accompaniedBy)
        implements InspectionEvent {

    public InspectionStarted {
        certificatesShown = List.copyOf(certificatesShown);
    }
}
