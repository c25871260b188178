package org.anjian.api.delegation.event;

import java.time.Instant;
import org.anjian.api.delegation.DelegationSubject;
import org.axonframework.serialization.Revision;

/** A delegation or appointment was withdrawn before its term was over (撤回委托). */
@Revision("1")
public record DelegationWithdrawn(DelegationSubject delegation, Instant occurredAt, String reason, String withdrawnBy)
        implements DelegationEvent {}
