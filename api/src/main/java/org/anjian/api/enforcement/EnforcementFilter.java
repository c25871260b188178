package org.anjian.api.enforcement;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.page.DateRange;
import org.anjian.api.penaltycase.query.PenaltyCaseFilter;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a statistic of enforcement is about. What is null does not restrict; all that is given must hold. A range of days
 * always says of which date, and restricts only the records that have that date.
 *
 * @param region the region whose subtree is meant
 * @param inspected the inspections that were concluded then
 * @param opened the cases that were opened then
 * @param filed the cases that were filed then
 * @param decided the cases that were decided then
 * @param closed the cases that were closed then
 */
public record EnforcementFilter(
        @Nullable RegionCode region,
        @Nullable List<Sector> sectors,
        @Nullable EnterpriseId enterprise,
        @Nullable DateRange inspected,
        @Nullable DateRange opened,
        @Nullable DateRange filed,
        @Nullable DateRange decided,
        @Nullable DateRange closed) {

    public EnforcementFilter {
        sectors = sectors == null ? null : List.copyOf(sectors);
    }

    /** The inspections that it means: those opened at any time, concluded when it says. */
    public InspectionFilter inspections() {
        return new InspectionFilter(
                null,
                null,
                null,
                null,
                sectors,
                region,
                enterprise,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                inspected,
                null);
    }

    /** The cases that it means. */
    public PenaltyCaseFilter cases() {
        return new PenaltyCaseFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                sectors,
                region,
                enterprise,
                null,
                null,
                null,
                null,
                null,
                opened,
                filed,
                null,
                decided,
                null,
                null,
                closed);
    }
}
