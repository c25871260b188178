package org.anjian.api.safetycommittee.event;

import java.time.Instant;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.axonframework.serialization.Revision;

/**
 * A body was registered, or what is registered of it was changed.
 *
 * @param body the body
 * @param registeredBy the account
 */
@Revision("1")
public record CommitteeBodyRegistered(
        SafetyCommitteeId committee, RegionCode office, Instant occurredAt, CommitteeBody body, String registeredBy)
        implements SafetyCommitteeEvent {}
