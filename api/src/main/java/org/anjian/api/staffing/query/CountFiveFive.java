package org.anjian.api.staffing.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises of a region have the complete responsibility system (五落实五到位, QJ16-03j). Answered with a
 * {@link FiveFiveCoverage}.
 *
 * @param scale the scale; null for all enterprises
 */
public record CountFiveFive(LocalDate asOf, @Nullable EnterpriseScale scale, RegionCode region) {

    public CountFiveFive {
        Required.value(asOf, "asOf");
        Required.value(region, "region");
    }
}
