package org.anjian.api.blacklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.sector.Sector;

/** The pilot of the blacklist: nine sectors, until the national rules (QJ16-12a). */
public final class BlacklistPilot {

    /** From when on the national rules apply in every sector (安全生产严重失信主体名单管理办法, NL-CREDIT). */
    public static final LocalDate NATIONAL_FROM = LocalDate.of(2023, 10, 1);

    /** The nine sectors of the rule; transport (交通运输) is one of them there and several here. */
    private static final Set<Sector> SECTORS = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.ROAD_TRANSPORT,
            Sector.WATER_TRANSPORT,
            Sector.RAIL_TRANSPORT,
            Sector.CONSTRUCTION,
            Sector.CIVIL_EXPLOSIVES,
            Sector.SPECIAL_EQUIPMENT,
            Sector.METAL_SMELTING);

    private BlacklistPilot() {}

    /** Whether the pilot alone applies on a day. */
    public static boolean runsOn(LocalDate day) {
        return day.isBefore(NATIONAL_FROM);
    }

    /** Whether somebody of a sector may be listed on a day. */
    public static boolean admits(Sector sector, LocalDate day) {
        return !runsOn(day) || SECTORS.contains(sector);
    }
}
