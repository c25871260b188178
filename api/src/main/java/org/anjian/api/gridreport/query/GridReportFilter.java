package org.anjian.api.gridreport.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to list. What is missing does not restrict; all that is given must hold. A range of days always says of which
 * date.
 *
 * @param region the region whose subtree is meant
 * @param body the code of the body that the report is with
 * @param overdue whether the last day for the disposition has passed without one
 * @param reported the day of the report
 */
public record GridReportFilter(
        @Nullable List<GridReportState> states,
        @Nullable List<GridReportOutcome> outcomes,
        @Nullable GridId grid,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable String body,
        @Nullable Boolean overdue,
        @Nullable DateRange reported) {}
