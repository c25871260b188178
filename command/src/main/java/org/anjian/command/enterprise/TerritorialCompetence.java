package org.anjian.command.enterprise;

import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/** Who is competent for an enterprise: the regulator of its county, unless another was assigned to it (QJ16-11g). */
public final class TerritorialCompetence {

    private TerritorialCompetence() {}

    /**
     * Requires a reason of a body above the county that is not the enterprise's own regulator.
     *
     * @param reason what it says; null where it says nothing
     * @throws RefusedException {@link EnterpriseRefusal#LEVEL_REASON_MISSING} where there is no reason and one is needed
     */
    public static void require(Actor actor, KnownEnterprise enterprise, @Nullable String reason) {
        if (reason == null && actor.role() != Role.SYSTEM && isAbove(actor, enterprise)) {
            throw new RefusedException(EnterpriseRefusal.LEVEL_REASON_MISSING, "levelReason");
        }
    }

    private static boolean isAbove(Actor actor, KnownEnterprise enterprise) {
        return !actor.organisation().equals(enterprise.regulator())
                && actor.jurisdiction().level().compareTo(RegionLevel.COUNTY) < 0
                && enterprise.region().level().compareTo(RegionLevel.COUNTY) >= 0;
    }
}
