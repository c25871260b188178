package org.anjian.command.hazard;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.message.Role;
import org.anjian.command.refusal.Refuse;

/** Who finds hazards where: a role registers only what its side can have found. */
final class Sources {

    private static final Set<HazardSource> OF_ENTERPRISE =
            EnumSet.of(HazardSource.ENTERPRISE_CHECK, HazardSource.SELF_INSPECTION, HazardSource.NEAR_MISS_REPORT);

    private static final Set<HazardSource> OF_GOVERNMENT = EnumSet.of(
            HazardSource.GOVERNMENT_INSPECTION,
            HazardSource.CAMPAIGN,
            HazardSource.TIP_OFF,
            HazardSource.ACCIDENT,
            HazardSource.GRID_REPORT);

    private Sources() {}

    static boolean isOfEnterprise(HazardSource source) {
        return OF_ENTERPRISE.contains(source);
    }

    static boolean isEnterpriseRole(Role role) {
        return role == Role.ENTERPRISE || role == Role.SAFETY_MANAGER;
    }

    static void require(Role role, HazardSource source) {
        Set<HazardSource> allowed = isEnterpriseRole(role) ? OF_ENTERPRISE : OF_GOVERNMENT;
        Refuse.when(!allowed.contains(source), HazardRefusal.SOURCE_NOT_ALLOWED, "source");
    }
}
