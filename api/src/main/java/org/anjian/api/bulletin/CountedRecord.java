package org.anjian.api.bulletin;

import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What a record counts in a regulator's month at a position of the event store.
 *
 * @param record its id
 * @param region the region of the record
 * @param figures what it counts; of inspections of one enterprise only the first, by their ids, counts the enterprise
 */
public record CountedRecord(String record, Sector sector, RegionCode region, ReturnFigures figures) {

    public CountedRecord {
        Required.value(record, "record");
        Required.value(sector, "sector");
        Required.value(region, "region");
        Required.value(figures, "figures");
    }
}
