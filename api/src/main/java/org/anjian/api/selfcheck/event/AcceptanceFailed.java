package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** The acceptance check was failed. */
@Revision("1")
public record AcceptanceFailed(SelfInspectionSubject selfInspection, Instant occurredAt, String findings)
        implements SelfInspectionEvent {}
