package org.anjian.api.bulletin.query;

import java.util.List;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How the bulletin system is kept in a year, office by office.
 *
 * @param rows the offices, by the codes of their regions
 */
public record BulletinCompliance(RegionCode region, int year, List<Row> rows) {

    public BulletinCompliance {
        rows = List.copyOf(rows);
    }

    /**
     * An office.
     *
     * @param returnsOwed monthly returns that the regulators of the level owed for months of the year
     * @param returnsOnTime those that the office received in time
     * @param returnsLate those that came after the last day
     * @param returnsMissing those that did not come, or were sent back and did not come again, though the last day has passed
     * @param onTimePercent the share that came in time, in percent with two decimals; null where none was owed
     * @param bulletinsOwed bulletins that the office owed for quarters of the year
     * @param bulletinsIssued those that were issued
     * @param bulletinsOnTime those that were issued by the target day
     * @param bulletinsOverdue those that were not issued by the target day
     * @param bulletinsInMedia issued ones whose typical cases are public; those without typical cases count
     * @param bulletinsCompleted those that were completed
     */
    public record Row(
            RegionCode office,
            int returnsOwed,
            int returnsOnTime,
            int returnsLate,
            int returnsMissing,
            @Nullable Double onTimePercent,
            int bulletinsOwed,
            int bulletinsIssued,
            int bulletinsOnTime,
            int bulletinsOverdue,
            int bulletinsInMedia,
            int bulletinsCompleted) {}
}
