package org.anjian.api.closure.query;

import java.util.List;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which closings to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 */
public record ClosureFilter(
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable List<ClosureState> states,
        @Nullable List<ClosureCriterion> criteria) {}
