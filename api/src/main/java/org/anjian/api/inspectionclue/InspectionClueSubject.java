package org.anjian.api.inspectionclue;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a clue says about it.
 *
 * @param reference drawn at random: it leads nowhere but for whoever handed the clue over
 * @param region the region that it is about
 * @param body the body that is to see to it
 */
public record InspectionClueSubject(InspectionClueId id, String reference, RegionCode region, ResponsibleBody body) {}
