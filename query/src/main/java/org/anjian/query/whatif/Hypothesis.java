package org.anjian.query.whatif;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.whatif.AlternativeDeadline;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.LatenessEnds;
import org.anjian.api.whatif.view.WhatIfHazardView;
import org.anjian.api.whatif.view.WhatIfHazardView.Standing;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.Folding;

/**
 * Folds hazards under the rule that was in force and under another one. Pure: no I/O but the calendar, no clock. The same events are
 * folded; the due dates that an alternative sets take the place of those that they say.
 */
final class Hypothesis {

    private final HazardWhatIf question;
    private final WorkingDays workingDays;
    private final LocalDate asOf;
    private final Folding<?, HazardView> folding = new Folding<>(new HazardFold());

    Hypothesis(HazardWhatIf question, WorkingDays workingDays, LocalDate asOf) {
        this.question = question;
        this.workingDays = workingDays;
        this.asOf = asOf;
    }

    /** How a hazard stands under both rules; empty where it is not asked for: elsewhere, of another time, or void. */
    Optional<WhatIfHazardView> of(List<RecordedEvent> history) {
        HazardView view = folding.whole(history).view();
        if (!isAskedFor(view)) {
            return Optional.empty();
        }
        HazardCourse course = HazardCourse.of(history, this::alternativeDue);
        Standing recorded = standing(view.dueOn(), view.closedOn());
        Standing alternative = standing(course.dueOn(), end(view, course));
        return Optional.of(new WhatIfHazardView(
                view.id().raw(),
                view.number(),
                view.enterpriseName(),
                view.severity(),
                YearMonth.from(view.issuedOn()).toString(),
                view.region(),
                view.regionPath(),
                recorded,
                alternative,
                recorded.overdue() != alternative.overdue() || recorded.lateDays() != alternative.lateDays()));
    }

    private boolean isAskedFor(HazardView view) {
        return view.state() != HazardState.REVOKED
                && !view.issuedOn().isBefore(question.from())
                && !view.issuedOn().isAfter(question.to())
                && view.region().isWithin(question.region());
    }

    /** The due date that the alternative sets for what was ordered on a day; empty where it says nothing of the severity. */
    private Optional<LocalDate> alternativeDue(HazardGrade severity, LocalDate orderedOn) {
        return question.deadlines().stream()
                .filter(deadline -> deadline.severity() == severity)
                .findFirst()
                .map(deadline -> due(orderedOn, deadline));
    }

    private LocalDate due(LocalDate orderedOn, AlternativeDeadline deadline) {
        return switch (deadline.count()) {
            case WORKING -> workingDays.plus(orderedOn, deadline.days());
            case CALENDAR -> orderedOn.plusDays(deadline.days());
        };
    }

    private LocalDate end(HazardView view, HazardCourse course) {
        return question.lateUntil() == LatenessEnds.RECHECK_PASSED && course.passedOn() != null
                ? course.passedOn()
                : view.closedOn();
    }

    private Standing standing(LocalDate dueOn, LocalDate endedOn) {
        if (dueOn == null) {
            return new Standing(null, false, 0);
        }
        long days = ChronoUnit.DAYS.between(dueOn, endedOn == null ? asOf : endedOn);
        return new Standing(dueOn, endedOn == null && days > 0, (int) Math.max(0, days));
    }
}
