package org.anjian.api.drill.query;

import java.util.List;
import org.anjian.api.emergencyplan.UnitClass;

/**
 * The drills of a year against what is owed (QX24-17, KM-3.2.4). Answers {@link FindDrillCompliance}.
 *
 * @param windows the windows that end in the year
 * @param yearly at least one drill of any kind in the year (KM-3.2.4); the stricter windows count besides
 * @param drills how many drills were held in the year
 */
public record DrillCompliance(
        int year, UnitClass unitClass, List<DrillWindowStanding> windows, DrillStanding yearly, int drills) {

    public DrillCompliance {
        windows = List.copyOf(windows);
    }
}
