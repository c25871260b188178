package org.anjian.api.villagecheck;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;

/**
 * What every event says about who checks for a village.
 *
 * @param account who it is; the name stays with the township
 * @param region the village or community
 * @param township the body of the township that takes the problems
 */
public record VillageInspectorSubject(
        VillageInspectorId id, String account, RegionCode region, ResponsibleBody township) {}
