package org.anjian.command.creditplatform;

import java.util.Optional;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** A legal person as the credit platform knows it: by its code. */
record CreditParty(CreditCode creditCode, String name, RegionCode region) {

    /** Empty where the enterprise has no unified social credit code: the platform cannot know it. */
    static Optional<CreditParty> of(EnterpriseId enterprise, String name, RegionCode region) {
        return CreditCode.of(enterprise).map(code -> new CreditParty(code, name, region));
    }
}
