package org.anjian.api.correctionorder.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which correction orders to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param originRecord the id of the record that it comes from
 * @param dueBefore the last day is before this one
 */
public record CorrectionOrderFilter(
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable List<CorrectionOrderState> states,
        @Nullable List<OrderOriginKind> origins,
        @Nullable String originRecord,
        @Nullable PersonId person,
        @Nullable LocalDate dueBefore) {}
