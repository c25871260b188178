package org.anjian.importing.osha;

import java.util.Map;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The industry of an establishment: NAICS where the inspection has it (since 2003), else SIC.
 *
 * @param code the code with the name of its scheme before it, as the profile keeps it
 * @param sector the sector of supervision that it falls into
 */
record IndustryCode(@Nullable String code, Sector sector) {

    // The longest prefix that is listed decides; what is not listed is OTHER.
    private static final Map<String, Sector> SIC = Map.ofEntries(
            Map.entry("09", Sector.FISHERY),
            Map.entry("10", Sector.NON_COAL_MINE),
            Map.entry("11", Sector.COAL_MINE),
            Map.entry("12", Sector.COAL_MINE),
            Map.entry("13", Sector.NON_COAL_MINE),
            Map.entry("14", Sector.NON_COAL_MINE),
            Map.entry("15", Sector.CONSTRUCTION),
            Map.entry("16", Sector.CONSTRUCTION),
            Map.entry("17", Sector.CONSTRUCTION),
            Map.entry("2", Sector.INDUSTRY),
            Map.entry("3", Sector.INDUSTRY),
            Map.entry("33", Sector.METAL_SMELTING),
            Map.entry("40", Sector.RAIL_TRANSPORT),
            Map.entry("41", Sector.ROAD_TRANSPORT),
            Map.entry("42", Sector.ROAD_TRANSPORT),
            Map.entry("44", Sector.WATER_TRANSPORT),
            Map.entry("491", Sector.ELECTRIC_POWER),
            Map.entry("492", Sector.GAS),
            Map.entry("5", Sector.COMMERCE),
            Map.entry("82", Sector.EDUCATION));

    private static final Map<String, Sector> NAICS = Map.ofEntries(
            Map.entry("114", Sector.FISHERY),
            Map.entry("21", Sector.NON_COAL_MINE),
            Map.entry("2121", Sector.COAL_MINE),
            Map.entry("2211", Sector.ELECTRIC_POWER),
            Map.entry("2212", Sector.GAS),
            Map.entry("23", Sector.CONSTRUCTION),
            Map.entry("31", Sector.INDUSTRY),
            Map.entry("32", Sector.INDUSTRY),
            Map.entry("33", Sector.INDUSTRY),
            Map.entry("331", Sector.METAL_SMELTING),
            Map.entry("42", Sector.COMMERCE),
            Map.entry("44", Sector.COMMERCE),
            Map.entry("45", Sector.COMMERCE),
            Map.entry("482", Sector.RAIL_TRANSPORT),
            Map.entry("483", Sector.WATER_TRANSPORT),
            Map.entry("484", Sector.ROAD_TRANSPORT),
            Map.entry("485", Sector.ROAD_TRANSPORT),
            Map.entry("61", Sector.EDUCATION));

    static IndustryCode of(String naics, String sic) {
        if (!naics.isEmpty()) {
            return new IndustryCode("NAICS " + naics, sectorOf(naics, NAICS));
        }
        if (!sic.isEmpty()) {
            return new IndustryCode("SIC " + sic, sectorOf(sic, SIC));
        }
        return new IndustryCode(null, Sector.OTHER);
    }

    private static Sector sectorOf(String code, Map<String, Sector> sectors) {
        for (int length = code.length(); length > 0; length--) {
            Sector sector = sectors.get(code.substring(0, length));
            if (sector != null) {
                return sector;
            }
        }
        return Sector.OTHER;
    }
}
