package org.anjian.query.monthlyreturn;

import java.util.List;
import org.anjian.api.monthlyreturn.ReturnFilter;

/** Which records may count in a month; what they really count is read from their events. */
@FunctionalInterface
public interface MonthActivity {

    /** The ids of all records that count by that filter, or did once; perhaps of some more. */
    List<String> records(ReturnFilter filter);
}
