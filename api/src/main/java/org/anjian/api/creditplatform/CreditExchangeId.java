package org.anjian.api.creditplatform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of an exchange with the credit platform: one a region's office and running number. */
public record CreditExchangeId(@JsonValue String raw) {

    private static final String PREFIX = "creditexchange-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditExchangeId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 60) {
            throw new RefusedException(InputRefusal.MALFORMED, "exchangeId");
        }
    }

    /** The exchange of an office with that running number. */
    public static CreditExchangeId of(RegionCode region, int number) {
        return new CreditExchangeId(PREFIX + region + "-" + number);
    }

    @Override
    public String toString() {
        return raw;
    }
}
