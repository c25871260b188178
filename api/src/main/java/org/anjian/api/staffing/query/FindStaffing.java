package org.anjian.api.staffing.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/** The staffing of an enterprise. Answered with an optional {@link org.anjian.api.staffing.view.StaffingView}. */
public record FindStaffing(
        EnterpriseId enterprise, @Nullable Position position) {}
