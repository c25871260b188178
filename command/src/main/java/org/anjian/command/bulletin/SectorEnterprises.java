package org.anjian.command.bulletin;

import java.util.Collection;
import java.util.List;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** The enterprises that a bulletin concerns, as they are registered now (QJ22B-13b). */
interface SectorEnterprises {

    /** The sectors that have enterprises in a region or below. */
    List<Sector> sectors(RegionCode office);

    /** How many enterprises of some sectors there are in a region or below. */
    int count(RegionCode office, Collection<Sector> sectors);

    /**
     * The next of them in the order of their ids.
     *
     * @param after the id of the last one before; null for the first ones
     * @param most at most so many
     */
    List<BulletinRecipient> next(RegionCode office, Collection<Sector> sectors, @Nullable String after, int most);
}
