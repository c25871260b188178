package org.anjian.command.staffing;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Whom an enterprise must employ for safety: what follows from its sector, scale and head count.
 *
 * @param sector the main sector
 * @param scale where known
 * @param employees where known
 */
record StaffingDuty(
        Sector sector,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees) {

    /** More employees than this, and part-time managers are not enough (安全生产法 art 24, NL-AQ24). */
    private static final int THRESHOLD = 100;

    private static final int ENGINEERS_ABOVE_SCALE = 2;
    private static final int ENGINEERS_BELOW_SCALE = 1;

    /** Mines, metal smelting, construction, transport and hazardous goods (安全生产法 art 24, NL-AQ24). */
    private static final Set<Sector> HIGH_RISK = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.METAL_SMELTING,
            Sector.CONSTRUCTION,
            Sector.ROAD_TRANSPORT,
            Sector.WATER_TRANSPORT,
            Sector.RAIL_TRANSPORT,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.CIVIL_EXPLOSIVES);

    /** Mines, metal smelting, production and storage of hazardous goods (QJ16-03i; 安全生产法 art 27, NL-AQ27). */
    private static final Set<Sector> WITH_ENGINEERS = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.METAL_SMELTING,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.CIVIL_EXPLOSIVES);

    /** Mines, metal smelting, urban rail, construction and hazardous goods (ML20-10b). */
    private static final Set<Sector> WITH_RESCUE = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.METAL_SMELTING,
            Sector.RAIL_TRANSPORT,
            Sector.CONSTRUCTION,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.CIVIL_EXPLOSIVES);

    /** What is demanded of the staff; an unknown head count demands no more than the least. */
    StaffingRequirement requirement() {
        boolean large = employees != null && employees > THRESHOLD;
        return large || HIGH_RISK.contains(sector)
                ? StaffingRequirement.INSTITUTION_OR_FULL_TIME
                : StaffingRequirement.FULL_OR_PART_TIME;
    }

    /** How many registered safety engineers are demanded; an unknown scale demands no more than the least. */
    int engineers() {
        if (!WITH_ENGINEERS.contains(sector)) {
            return 0;
        }
        return isAboveScale() ? ENGINEERS_ABOVE_SCALE : ENGINEERS_BELOW_SCALE;
    }

    /** Whether rescue must be at hand. */
    boolean needsRescue() {
        return WITH_RESCUE.contains(sector);
    }

    /** Whether a contract may stand in for a team: for small enterprises only. */
    boolean mayContractRescue() {
        return !isAboveScale();
    }

    boolean isAboveScale() {
        return scale == EnterpriseScale.ABOVE_SCALE;
    }
}
