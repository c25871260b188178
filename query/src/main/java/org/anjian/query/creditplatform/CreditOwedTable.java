package org.anjian.query.creditplatform;

import java.util.List;
import org.anjian.api.creditplatform.view.CreditOwedView;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What the platform is owed, as the write side keeps it. */
public interface CreditOwedTable {

    /** How many records are owed by what lies in both regions. */
    long count(RegionCode region, RegionCode within);

    /**
     * What is owed by what lies in both regions, what is owed longest first.
     *
     * @param after the last row that is known; null for the first rows
     * @param limit how many at most
     */
    List<Row> rows(RegionCode region, RegionCode within, @Nullable Place after, int limit);

    /**
     * The place of a row in the order.
     *
     * @param micros when the change that is owed happened, in microseconds since 1970
     */
    record Place(long micros, String record) {}

    /** A row and its place. */
    record Row(Place place, CreditOwedView owed) {}
}
