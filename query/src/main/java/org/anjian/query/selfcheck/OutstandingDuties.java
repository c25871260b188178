package org.anjian.query.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.query.OutstandingDuty;
import org.anjian.api.selfcheck.view.SelfCheckView;

/** What an enterprise had not done by a day. */
final class OutstandingDuties {

    private OutstandingDuties() {}

    /** The duties whose last day had passed, in the order of the phases. */
    static List<OutstandingDuty> on(LocalDate day, SelfCheckView view, List<PhaseDuty> duties) {
        return DutyConditions.of(duties).stream()
                .filter(duty -> day.isAfter(duty.dueOn(view)) && !isDone(duty, view, day))
                .map(duty -> new OutstandingDuty(duty.duty(), duty.dueOn(view)))
                .toList();
    }

    private static boolean isDone(DutyConditions duty, SelfCheckView view, LocalDate day) {
        LocalDate done = duty.doneOn(view);
        return done != null && !done.isAfter(day);
    }
}
