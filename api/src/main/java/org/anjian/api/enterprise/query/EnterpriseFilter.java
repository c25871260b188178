package org.anjian.api.enterprise.query;

import java.util.List;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param text words or phrases of the name, or an identifier
 * @param closed whether only closed or only open ones are meant
 */
public record EnterpriseFilter(
        @Nullable RegionCode region,
        @Nullable List<Sector> sectors,
        @Nullable String text,
        @Nullable Boolean closed,
        @Nullable DateRange registered) {}
