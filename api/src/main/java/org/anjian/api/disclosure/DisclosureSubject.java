package org.anjian.api.disclosure;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a publication says about it.
 *
 * @param number the number of the decision, where it has one
 */
public record DisclosureSubject(
        DisclosureId id, @Nullable String number, EnterpriseId enterpriseId, RegionCode region) {

    /** The publication of a decision. */
    public static DisclosureSubject of(DisclosureId id, DisclosedDecision decision) {
        return new DisclosureSubject(id, decision.number(), decision.enterpriseId(), decision.region());
    }
}
