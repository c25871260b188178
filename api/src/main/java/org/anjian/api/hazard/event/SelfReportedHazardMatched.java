package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SelfReportMatch;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A government finding was compared with the self-reports. */
@Revision("1")
public record SelfReportedHazardMatched(
        HazardSubject hazard,
        Instant occurredAt,
        SelfReportMatch result,
        @Nullable HazardId selfReportedId) implements HazardEvent {}
