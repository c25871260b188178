package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/** An enterprise moved to another region. */
@Revision("1")
public record EnterpriseTransferred(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        RegionCode region,
        RegionCode previousRegion,
        String name,
        String reason)
        implements EnterpriseEvent {}
