package org.anjian.api.message;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about, for whoever reads events of all contexts.
 *
 * @param number the number of the case, where it has one
 * @param enterpriseId the enterprise, where it is about one
 * @param region the region whose readers may see it
 */
public record EventSubject(
        @Nullable String number, @Nullable EnterpriseId enterpriseId, RegionCode region) {

    /** What an event of an enterprise without a case number is about. */
    public static EventSubject of(EnterpriseId enterpriseId, RegionCode region) {
        return new EventSubject(null, enterpriseId, region);
    }
}
