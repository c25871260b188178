package org.anjian.query.inspection;

import java.util.List;
import org.anjian.api.sector.Sector;

/**
 * The thirteen key sectors that every statistic by sector lists, those with zero too (QJ16-08a). The documents name coal
 * mines, roads, other mines, fireworks, metallurgy and trade, fire safety, construction, food and drugs, pipelines, schools,
 * tourism, civil explosives and farm machinery; pipelines are hazardous chemicals, and food and drugs commerce, in the list
 * of sectors.
 */
public final class KeySectors {

    private static final List<Sector> ALL = List.of(
            Sector.COAL_MINE,
            Sector.ROAD_TRANSPORT,
            Sector.NON_COAL_MINE,
            Sector.FIREWORKS,
            Sector.INDUSTRY,
            Sector.FIRE_SAFETY,
            Sector.CONSTRUCTION,
            Sector.COMMERCE,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.EDUCATION,
            Sector.TOURISM,
            Sector.CIVIL_EXPLOSIVES,
            Sector.AGRICULTURAL_MACHINERY);

    private KeySectors() {}

    /** All thirteen, in the order of the documents. */
    public static List<Sector> all() {
        return ALL;
    }
}
