package org.anjian.api.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anjian.api.refusal.RefusedException;

/** The jurisdiction tree in force: which regions exist and what they are called. Loaded from files at start. */
public final class Regions {

    private final Map<RegionCode, Region> byCode;

    public Regions(Collection<Region> regions) {
        this.byCode = regions.stream()
                .collect(Collectors.toMap(Region::code, region -> region, (first, second) -> second, TreeMap::new));
    }

    /**
     * The region of that code.
     *
     * @throws RefusedException {@link RegionRefusal#UNKNOWN_REGION} where the tree has none
     */
    public Region require(RegionCode code, String field) {
        Region region = byCode.get(code);
        if (region == null) {
            throw new RefusedException(RegionRefusal.UNKNOWN_REGION, field);
        }
        return region;
    }

    /** The name to show, or the code itself where a region has left the tree. */
    public String nameOf(RegionCode code) {
        Region region = byCode.get(code);
        return region == null ? code.raw() : region.zh();
    }

    /** All regions in the order of their codes. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }
}
