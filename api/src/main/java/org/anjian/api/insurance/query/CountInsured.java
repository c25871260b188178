package org.anjian.api.insurance.query;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;

/** How many enterprises of a sector are insured on a day. Answered with an {@link InsuranceCoverage}. */
public record CountInsured(Sector sector, LocalDate asOf) {

    public CountInsured {
        Required.value(sector, "sector");
        Required.value(asOf, "asOf");
    }
}
