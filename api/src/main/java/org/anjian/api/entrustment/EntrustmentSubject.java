package org.anjian.api.entrustment;

import org.anjian.api.region.RegionCode;

/**
 * What every event of an entrustment says about it.
 *
 * @param regulator the code of the regulator that entrusts or authorises
 * @param body the code of the body that acts
 * @param region where it acts
 */
public record EntrustmentSubject(
        EntrustmentId id, EntrustmentKind kind, String regulator, String body, String bodyName, RegionCode region) {}
