package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The acceptance check was held. */
@Revision("1")
public record AcceptanceInspectionHeld(
        SelfInspectionSubject selfInspection,
        Instant occurredAt,
        AcceptanceMode mode,
        int officers,
        int experts,
        int media,
        @Nullable String contract)
        implements SelfInspectionEvent {}
