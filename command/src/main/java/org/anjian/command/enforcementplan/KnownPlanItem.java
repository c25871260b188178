package org.anjian.command.enforcementplan;

import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan, as an inspection refers to it.
 *
 * @param regulator the code of the regulator whose plan it is
 * @param enterpriseId the enterprise, where the item is of one
 * @param sector the sector, where the item is of one
 * @param inForce whether the plan is in force, so that inspections may refer to it
 */
public record KnownPlanItem(
        EnforcementPlanId plan,
        String item,
        String regulator,
        int year,
        @Nullable EnterpriseId enterpriseId,
        @Nullable Sector sector,
        boolean inForce) {}
