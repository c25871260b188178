package org.anjian.api.safetycommittee.event;

import java.time.Instant;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.axonframework.serialization.Revision;

/**
 * A body was taken from the register.
 *
 * @param body the body
 * @param reason why
 * @param removedBy the account
 */
@Revision("1")
public record CommitteeBodyRemoved(
        SafetyCommitteeId committee,
        RegionCode office,
        Instant occurredAt,
        CommitteeBody body,
        String reason,
        String removedBy)
        implements SafetyCommitteeEvent {}
