package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An enterprise was registered. */
@Revision("1")
public record EnterpriseRegistered(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable CreditCode creditCode,
        @Nullable ForeignIdentifier foreignIdentifier,
        EnterpriseProfile profile,
        RegionCode region)
        implements EnterpriseEvent {}
