package org.anjian.api.bulletin;

import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What the records of one sector and region count in a month.
 *
 * @param region the region of the records
 */
public record FigureCell(Sector sector, RegionCode region, ReturnFigures figures) {

    public FigureCell {
        Required.value(sector, "sector");
        Required.value(region, "region");
        Required.value(figures, "figures");
    }
}
