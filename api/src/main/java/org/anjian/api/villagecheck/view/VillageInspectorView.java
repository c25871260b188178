package org.anjian.api.villagecheck.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.jspecify.annotations.Nullable;

/**
 * Who checks for a village: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param team who sees it as the own one: the account
 * @param region the village or community
 * @param regionPath the codes from the root of the jurisdiction tree to the village
 * @param township the body that takes the problems
 * @param inOffice whether the account checks now
 * @param assignedOn since when, the last time
 * @param reason why it ended
 */
public record VillageInspectorView(
        VillageInspectorId id,
        long version,
        String account,
        List<String> team,
        RegionCode region,
        List<String> regionPath,
        ResponsibleBody township,
        boolean inOffice,
        LocalDate assignedOn,
        @Nullable LocalDate releasedOn,
        @Nullable String reason,
        Instant recordedAt) {

    public VillageInspectorView {
        team = List.copyOf(team);
        regionPath = List.copyOf(regionPath);
    }
}
