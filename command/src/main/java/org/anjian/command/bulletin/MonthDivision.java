package org.anjian.command.bulletin;

import java.util.List;
import org.anjian.api.bulletin.query.DivideMonths;
import org.anjian.api.bulletin.query.DividedMonths;
import org.anjian.api.region.RegionCode;

/** Months divided into sectors and regions, as the write side has them computed: nobody brings figures with a command. */
@FunctionalInterface
public interface MonthDivision {

    /**
     * The months, each at its position.
     *
     * @param office the region in whose name is asked
     */
    DividedMonths of(List<DivideMonths.Month> months, RegionCode office);
}
