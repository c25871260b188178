package org.anjian.api.gridreport.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which grids to list. What is missing does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param township the code of the body that takes the reports
 * @param worker an account
 * @param enterprise an enterprise in the grid
 */
public record GridFilter(
        @Nullable RegionCode region,
        @Nullable String township,
        @Nullable String worker,
        @Nullable EnterpriseId enterprise) {}
