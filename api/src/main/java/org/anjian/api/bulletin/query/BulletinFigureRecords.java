package org.anjian.api.bulletin.query;

import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.page.Page;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * The records behind a figure of a bulletin.
 *
 * @param value the figure: the sum of what the records count
 * @param position the position of the event store at which the bulletin was compiled
 * @param records one page of the records, by regulator, month and id
 */
public record BulletinFigureRecords(long value, long position, Page<Entry> records) {

    public BulletinFigureRecords {
        Required.value(records, "records");
    }

    /**
     * A record that counts in a regulator's month.
     *
     * @param number its place, the first one highest
     * @param organisation the code of the regulator
     * @param month such as 2022-07
     * @param record its id
     * @param value what it counts; amounts are in fen
     */
    public record Entry(
            long number,
            MonthlyReturnId returnId,
            String organisation,
            String month,
            String record,
            Sector sector,
            RegionCode region,
            long value) {}
}
