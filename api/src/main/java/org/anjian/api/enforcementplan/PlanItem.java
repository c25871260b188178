package org.anjian.api.enforcementplan;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Inspections that a plan foresees: of one enterprise, or of a sector or group of enterprises, in one month.
 *
 * @param code what inspections refer to
 * @param enterpriseId the enterprise, where it is one
 * @param sector the sector, where it is one
 * @param group the group of enterprises, where it is one
 * @param month 1 to 12
 * @param count how many inspections, one or more
 */
public record PlanItem(
        String code,
        @Nullable EnterpriseId enterpriseId,
        @Nullable Sector sector,
        @Nullable String group,
        int month,
        int count) {

    public PlanItem {
        code = Required.name(code, "code");
        group = Required.optionalText(group, "group");
        group = group == null ? null : Required.name(group, "group");
        if (month < 1 || month > 12) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "month");
        }
        if (count < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "count");
        }
        if (enterpriseId == null && sector == null && group == null) {
            throw new RefusedException(EnforcementPlanRefusal.ITEM_WITHOUT_OBJECT, "items");
        }
    }
}
