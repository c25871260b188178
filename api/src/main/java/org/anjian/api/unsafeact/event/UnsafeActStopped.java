package org.anjian.api.unsafeact.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.DutyAct;
import org.anjian.api.region.RegionCode;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.UnsafeActType;
import org.axonframework.serialization.Revision;

/** An unsafe act was stopped and corrected. */
@Revision("1")
public record UnsafeActStopped(
        UnsafeActId unsafeActId,
        Instant occurredAt,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        UnsafeActType type,
        String place,
        String persons,
        String correction)
        implements UnsafeActEvent, DutyAct {

    /** Stopping unsafe acts is duty 6 (QJ22A-12.6). */
    @Override
    public int duty() {
        return 6;
    }
}
