package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** Documents were revised. */
@Revision("1")
public record SystemRevisionRecorded(
        SelfInspectionSubject selfInspection, Instant occurredAt, RevisionKind kind, String reference, PhaseCount phase)
        implements SelfInspectionEvent {}
