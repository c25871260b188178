package org.anjian.query.region;

import java.util.List;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** A region path split by level, so that a statistic can group by one level. */
public record RegionLevels(
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String township) {

    /** The levels of a path from the root of the tree down. */
    public static RegionLevels of(List<String> path) {
        String province = null;
        String city = null;
        String county = null;
        String township = null;
        for (String code : path) {
            switch (new RegionCode(code).level()) {
                case PROVINCE -> province = code;
                case CITY -> city = code;
                case COUNTY -> county = code;
                case TOWNSHIP -> township = code;
                case COUNTRY, VILLAGE -> {
                    // No statistic groups by these.
                }
            }
        }
        return new RegionLevels(province, city, county, township);
    }
}
