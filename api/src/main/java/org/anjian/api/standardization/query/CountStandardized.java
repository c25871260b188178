package org.anjian.api.standardization.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;

/**
 * How many enterprises hold a valid certificate on a day. Answered with a {@link StandardizationRate}.
 *
 * @param sectors the sectors that count together
 */
public record CountStandardized(List<Sector> sectors, LocalDate asOf) {

    public CountStandardized {
        sectors = Required.list(sectors, "sectors");
        Required.value(asOf, "asOf");
    }
}
