package org.anjian.api.emergencyplan;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Whether the law makes special demands on an enterprise's emergency work (重点单位, NL-YJ07, NL-YJ08): its plans are filed,
 * and it drills every half-year.
 */
public enum UnitClass {
    /** A key unit: hazardous goods, mines, smelting, urban rail, construction, crowded places (重点单位). */
    KEY,
    /** Any other unit (一般单位). */
    ORDINARY;

    /** The sectors that article 8 of the emergency regulations names (NL-YJ08), gas among the flammable goods. */
    private static final Set<Sector> KEY_SECTORS = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.METAL_SMELTING,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.CIVIL_EXPLOSIVES,
            Sector.GAS,
            Sector.RAIL_TRANSPORT,
            Sector.CONSTRUCTION,
            Sector.FIRE_SAFETY);

    /** The class that follows from the sector of an enterprise. */
    public static UnitClass of(Sector sector) {
        return KEY_SECTORS.contains(sector) ? KEY : ORDINARY;
    }

    /** The stricter of the class by the sector and the class that was declared: the stricter rule wins (KM-3.2.4). */
    public static UnitClass of(Sector sector, @Nullable UnitClass declared) {
        return declared == KEY ? KEY : of(sector);
    }
}
