package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** The commitments were shown in the enterprise. */
@Revision("1")
public record CommitmentPublishedInternally(SelfInspectionSubject selfInspection, Instant occurredAt, String manner)
        implements SelfInspectionEvent {}
