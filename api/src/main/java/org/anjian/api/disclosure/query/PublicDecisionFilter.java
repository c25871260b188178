package org.anjian.api.disclosure.query;

import java.util.List;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which public decisions to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param agency the code of the body that decided
 * @param decided when it was decided
 * @param published when it was first made public
 * @param enterprise the credit code of the enterprise
 * @param text words of the facts or of the name of the enterprise, all of them next to each other
 */
public record PublicDecisionFilter(
        @Nullable List<DecisionKind> kinds,
        @Nullable RegionCode region,
        @Nullable String agency,
        @Nullable DateRange decided,
        @Nullable DateRange published,
        @Nullable CreditCode enterprise,
        @Nullable String text) {}
