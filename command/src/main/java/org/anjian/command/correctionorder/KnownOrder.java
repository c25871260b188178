package org.anjian.command.correctionorder;

import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs to know of a correction order, as it is now.
 *
 * @param person the person, where a person is ordered
 * @param dueOn the last day for the correction
 */
public record KnownOrder(
        CorrectionOrderId id,
        EnterpriseId enterprise,
        @Nullable PersonId person,
        OrderOrigin origin,
        CorrectionOrderState state,
        LocalDate dueOn) {}
