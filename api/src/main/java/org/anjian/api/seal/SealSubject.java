package org.anjian.api.seal;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a seal says about it.
 *
 * @param enterpriseId the enterprise that the sealed record is about, where it is about one
 * @param region the region of the sealed record on that day
 */
public record SealSubject(
        SealId id,
        SealKind kind,
        SealedMatter matter,
        @Nullable EnterpriseId enterpriseId,
        RegionCode region) {}
