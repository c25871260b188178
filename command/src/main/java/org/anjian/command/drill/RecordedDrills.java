package org.anjian.command.drill;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;

/** The drills that the write side knows (QX24-17). */
@FunctionalInterface
public interface RecordedDrills {

    /**
     * The drills of an enterprise in a range of days, by day.
     *
     * @param from the first day
     * @param to the last day
     */
    List<RecordedDrill> of(EnterpriseId enterprise, LocalDate from, LocalDate to);
}
