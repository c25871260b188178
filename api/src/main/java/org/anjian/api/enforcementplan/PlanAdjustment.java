package org.anjian.api.enforcementplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of a plan (计划调整).
 *
 * @param approvedOn null while it is not approved
 */
public record PlanAdjustment(
        int planVersion,
        LocalDate draftedOn,
        String reason,
        @Nullable LocalDate approvedOn) {}
