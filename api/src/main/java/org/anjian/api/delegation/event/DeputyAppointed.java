package org.anjian.api.delegation.event;

import java.time.Instant;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.axonframework.serialization.Revision;

/**
 * A deputy holds the office of a head for a term (代行职务).
 *
 * @param appointedBy the account of the head who appointed: of the office, or of a superior jurisdiction
 */
@Revision("1")
public record DeputyAppointed(
        DelegationSubject delegation, Instant occurredAt, DelegationTerm term, String reason, String appointedBy)
        implements DelegationEvent {}
