package org.anjian.api.entrustment.event;

import java.time.Instant;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * Officers of another region were authorised (跨区域执法, QJ16-16c).
 *
 * @param superior the jurisdiction of the superior that authorises
 */
@Revision("1")
public record CrossRegionEnforcementAuthorized(
        EntrustmentSubject entrustment, Instant occurredAt, EntrustmentTerms terms, RegionCode superior)
        implements EntrustmentEvent {}
