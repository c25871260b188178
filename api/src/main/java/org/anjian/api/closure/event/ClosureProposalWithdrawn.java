package org.anjian.api.closure.event;

import java.time.Instant;
import org.anjian.api.closure.ClosureSubject;
import org.axonframework.serialization.Revision;

/** A proposal was withdrawn. */
@Revision("1")
public record ClosureProposalWithdrawn(ClosureSubject closure, Instant occurredAt, String reason)
        implements ClosureEvent {}
