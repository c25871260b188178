package org.anjian.query.campaign;

import java.time.LocalDate;
import org.anjian.api.campaign.TaskState;
import org.anjian.api.campaign.TaskTerm;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.campaign.query.TaskStatus;
import org.anjian.api.campaign.query.UnitProgress;
import org.anjian.api.campaign.view.UnitParticipationView;

/** How units stand on a day. */
final class UnitStandings {

    private static final double PERCENT = 100;

    private UnitStandings() {}

    /** How a unit stands on a day. */
    static UnitProgress on(LocalDate day, UnitParticipationView unit) {
        return new UnitProgress(
                unit,
                day,
                unit.terms().stream().map(term -> status(unit, term, day)).toList(),
                unit.measuresDone().size(),
                unit.measuresMissing(),
                unit.responsibleEnterprises() == 0
                        ? null
                        : unit.guided().size() * PERCENT / unit.responsibleEnterprises());
    }

    private static TaskStatus status(UnitParticipationView unit, TaskTerm term, LocalDate day) {
        return new TaskStatus(
                term.task(),
                term.dueOn(),
                unit.tasks().stream()
                        .filter(done -> done.task() == term.task() && !done.on().isAfter(day))
                        .findFirst()
                        .map(done -> done.delivery().timeliness() == Timeliness.ON_TIME
                                ? TaskState.DONE
                                : TaskState.DONE_LATE)
                        .orElseGet(() -> undone(term, day)));
    }

    private static TaskState undone(TaskTerm term, LocalDate day) {
        if (day.isAfter(term.dueOn())) {
            return TaskState.OVERDUE;
        }
        boolean deferred = term.deferrableFrom() != null && !day.isBefore(term.deferrableFrom());
        return deferred ? TaskState.DEFERRED : TaskState.OPEN;
    }
}
