package org.anjian.command.worker;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.sector.Sector;
import org.anjian.api.worker.WorkerEntry;

/** The hours of education before work that national rules ask for (生产经营单位安全培训规定, NL-PX). */
final class PreJobHours {

    private static final int NEW_STAFF = 24;
    private static final int NEW_STAFF_OF_HIGH_RISK = 72;

    /** Mines, hazardous chemicals, fireworks and metal smelting. */
    private static final Set<Sector> HIGH_RISK = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.METAL_SMELTING);

    private PreJobHours() {}

    /** The hours owed; the rules name a number for new staff only. */
    static int owed(WorkerEntry entry, Sector sector) {
        if (entry != WorkerEntry.NEW) {
            return 0;
        }
        return HIGH_RISK.contains(sector) ? NEW_STAFF_OF_HIGH_RISK : NEW_STAFF;
    }
}
