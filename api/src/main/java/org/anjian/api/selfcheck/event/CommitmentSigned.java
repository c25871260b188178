package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** A safety manager signed. */
@Revision("1")
public record CommitmentSigned(SelfInspectionSubject selfInspection, Instant occurredAt, PersonId personId)
        implements SelfInspectionEvent {}
