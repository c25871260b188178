package org.anjian.api.creditplatform;

import org.anjian.api.region.RegionCode;

/**
 * What every event of an exchange says about it.
 *
 * @param region the region whose office exchanges, for itself and everything below
 * @param number the running number of the exchanges of that office, from 1
 */
public record CreditExchangeSubject(CreditExchangeId id, RegionCode region, int number) {

    /** The exchange of an office with that running number. */
    public static CreditExchangeSubject of(RegionCode region, int number) {
        return new CreditExchangeSubject(CreditExchangeId.of(region, number), region, number);
    }
}
