package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.KnownVisit;

/** The visits of enterprises that the write side knows: all inspections but those that were aborted. */
public interface Visits {

    /**
     * The visits of an enterprise, by day.
     *
     * @param from the first day
     * @param to the last day
     */
    List<KnownVisit> of(EnterpriseId enterprise, LocalDate from, LocalDate to);
}
