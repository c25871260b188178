package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/** An enterprise was closed. */
@Revision("1")
public record EnterpriseClosed(
        EnterpriseId enterpriseId, Instant occurredAt, RegionCode region, String name, String reason)
        implements EnterpriseEvent {}
