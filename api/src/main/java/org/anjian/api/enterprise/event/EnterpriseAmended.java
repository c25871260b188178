package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/** The master data changed. */
@Revision("1")
public record EnterpriseAmended(
        EnterpriseId enterpriseId, Instant occurredAt, EnterpriseProfile profile, RegionCode region, String reason)
        implements EnterpriseEvent {}
