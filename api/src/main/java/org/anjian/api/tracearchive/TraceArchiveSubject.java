package org.anjian.api.tracearchive;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Of what a trace archive was made.
 *
 * @param recordId the record
 * @param number its number, where it has one
 * @param enterpriseId the enterprise that it is about, where it is about one
 * @param region the region that it is about
 */
public record TraceArchiveSubject(
        String recordId, @Nullable String number, @Nullable EnterpriseId enterpriseId, RegionCode region) {

    public TraceArchiveSubject {
        recordId = Required.name(recordId, "recordId");
        Required.value(region, "region");
    }
}
