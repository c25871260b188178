package org.anjian.api.insurance.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceType;
import org.jspecify.annotations.Nullable;

/**
 * What insurance an enterprise must have on a day (QJ16-13a, QJ16-13b, KM-3.2.2).
 *
 * @param items one a type
 */
public record RequiredInsurance(EnterpriseId enterpriseId, LocalDate asOf, List<Item> items) {

    public RequiredInsurance {
        items = List.copyOf(items);
    }

    /**
     * One type that is required.
     *
     * @param coveredUntil the last day of the policy in force; null where there is none
     * @param missing whether there is none
     */
    public record Item(InsuranceType type, @Nullable LocalDate coveredUntil, boolean missing) {}
}
