package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The number was cancelled (销号). */
@Revision("1")
public record HazardClosed(
        HazardSubject hazard,
        Instant occurredAt,
        Disposition disposition,
        @Nullable String reference,
        @Nullable String note,
        LocalDate closedOn,
        int reworkRounds)
        implements HazardEvent {}
