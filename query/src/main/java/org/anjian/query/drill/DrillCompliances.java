package org.anjian.query.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.query.DrillCompliance;
import org.anjian.api.drill.query.DrillStanding;
import org.anjian.api.drill.query.DrillWindowStanding;
import org.anjian.api.drill.view.DrillProgrammeView;

/** Sets the drills of a year against what is owed (QX24-17, KM-3.2.4). */
final class DrillCompliances {

    private DrillCompliances() {}

    /** The compliance of a year as it stands on a day. */
    static DrillCompliance of(DrillProgrammeView programme, int year, LocalDate day) {
        DrillWindow whole = DrillWindow.yearOf(LocalDate.of(year, 1, 1));
        List<DrillWindowStanding> windows = new ArrayList<>();
        for (DrillObligation obligation : DrillObligation.values()) {
            DrillWindow window = DrillWindow.of(obligation, programme.unitClass(), whole.firstDay());
            while (!window.lastDay().isAfter(whole.lastDay())) {
                int drills = held(programme, window, obligation);
                windows.add(new DrillWindowStanding(
                        obligation, window.id(), drills, standing(programme, window, drills, day)));
                window = window.next();
            }
        }
        int all = programme.held().stream()
                .filter(held -> whole.halfYears().contains(held.halfYear()))
                .mapToInt(DrillProgrammeView.Held::count)
                .sum();
        return new DrillCompliance(year, programme.unitClass(), windows, standing(programme, whole, all, day), all);
    }

    /** How many drills that meet an obligation were held in a window. */
    static int held(DrillProgrammeView programme, DrillWindow window, DrillObligation obligation) {
        return programme.held().stream()
                .filter(held -> window.halfYears().contains(held.halfYear()))
                .filter(held -> DrillObligation.metBy(held.kind()) == obligation)
                .mapToInt(DrillProgrammeView.Held::count)
                .sum();
    }

    /** How a window with so many drills stands on a day. */
    static DrillStanding standing(DrillProgrammeView programme, DrillWindow window, int drills, LocalDate day) {
        if (drills > 0) {
            return DrillStanding.MET;
        }
        if (window.lastDay().isBefore(programme.begunOn())) {
            return DrillStanding.NOT_OWED;
        }
        return day.isAfter(window.lastDay()) ? DrillStanding.MISSED : DrillStanding.OPEN;
    }
}
