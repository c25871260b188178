package org.anjian.api.training;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.sector.Sector;

/** The hours of safety training that national rules ask for (生产经营单位安全培训规定, NL-PX). */
public final class TrainingHours {

    private static final int NEW_STAFF = 24;
    private static final int NEW_STAFF_OF_HIGH_RISK = 72;
    private static final int MANAGERS_YEARLY = 12;
    private static final int MANAGERS_YEARLY_OF_HIGH_RISK = 16;

    /** Mines, hazardous chemicals, fireworks and metal smelting. */
    private static final Set<Sector> HIGH_RISK = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.METAL_SMELTING);

    private TrainingHours() {}

    /** Before a new employee works. */
    public static int ofNewStaff(Sector sector) {
        return HIGH_RISK.contains(sector) ? NEW_STAFF_OF_HIGH_RISK : NEW_STAFF;
    }

    /** Every year, for principals and safety managers. */
    public static int yearlyOfManagers(Sector sector) {
        return HIGH_RISK.contains(sector) ? MANAGERS_YEARLY_OF_HIGH_RISK : MANAGERS_YEARLY;
    }
}
