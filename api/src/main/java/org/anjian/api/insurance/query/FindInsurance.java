package org.anjian.api.insurance.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/** The insurance of an enterprise. Answered with an optional {@link org.anjian.api.insurance.view.InsuranceView}. */
public record FindInsurance(
        EnterpriseId enterprise, @Nullable Position position) {}
