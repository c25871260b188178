package org.anjian.api.enforcementmeasure.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enforcementmeasure.EnforcementMeasureState;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which enforcement measures to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param originRecord the id of the record that it comes from
 * @param endingBefore the last day is before this one
 */
public record EnforcementMeasureFilter(
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable List<MeasureKind> kinds,
        @Nullable List<EnforcementMeasureState> states,
        @Nullable String originRecord,
        @Nullable LocalDate endingBefore) {}
