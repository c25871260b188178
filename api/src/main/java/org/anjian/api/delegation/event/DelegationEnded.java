package org.anjian.api.delegation.event;

import java.time.Instant;
import org.anjian.api.delegation.DelegationSubject;
import org.axonframework.serialization.Revision;

/** The term of a delegation or appointment is over (委托届满). */
@Revision("1")
public record DelegationEnded(DelegationSubject delegation, Instant occurredAt) implements DelegationEvent {}
