package org.anjian.command.hazard;

import static org.anjian.api.message.LegalTime.dayOf;
import static org.anjian.api.message.LegalTime.endOf;
import static org.anjian.api.message.LegalTime.startOf;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.event.FindingReportedToPrincipal;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.deadline.DeadlineManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which event starts which timer of the closed loop, and when it runs out. */
@Component
public class HazardTimers {

    private final HazardTimeLimits limits;
    private final WorkCalendar calendar;

    public HazardTimers(HazardTimeLimits limits, WorkCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /**
     * Sets the timers that an event starts. Call it in the scope of the aggregate, after the event was applied.
     *
     * @param event what happened
     * @param dueOn the due date in force after it, if any
     * @param deadlines where timers are kept
     */
    void follow(HazardEvent event, @Nullable LocalDate dueOn, DeadlineManager deadlines) {
        switch (event) {
            case HazardRegistered registered -> awaitAttention(registered, deadlines);
            case HazardGraded graded -> {
                if (graded.severity() == HazardGrade.MAJOR && graded.previous() != HazardGrade.MAJOR) {
                    awaitMajorReport(graded.occurredAt(), deadlines);
                }
            }
            case FindingReportedToPrincipal report -> {
                Instant until = principalHandlingEnds(report.occurredAt());
                deadlines.schedule(
                        until,
                        HazardDeadlines.PRINCIPAL_HANDLING,
                        new HazardDeadlines.PrincipalHandling(report.occurredAt(), until));
            }
            case MajorHazardEscalatedToRegulator escalation ->
                deadlines.schedule(
                        endOf(escalation.disposeBy()),
                        HazardDeadlines.ESCALATION_DISPOSAL,
                        new HazardDeadlines.Disposal(escalation.regulator(), escalation.disposeBy()));
            case HazardListedForSupervision listing ->
                deadlines.schedule(
                        endOf(listing.dueOn()),
                        HazardDeadlines.LISTING,
                        new HazardDeadlines.ListingEnds(listing.listingBody(), listing.dueOn()));
            case RectificationOrdered order -> awaitDueDate(order.occurredAt(), dueOn, deadlines);
            case RectificationDeadlineExtended extension -> awaitDueDate(extension.occurredAt(), dueOn, deadlines);
            case RecheckFailed failure -> awaitDueDate(failure.occurredAt(), dueOn, deadlines);
            case ReworkOrdered rework -> awaitOverdue(rework.occurredAt(), dueOn, deadlines);
            case HazardReopened reopened -> awaitOverdue(reopened.occurredAt(), dueOn, deadlines);
            case RectificationOverdue overdue ->
                // Apart from the event itself: a year without a working-day calendar must not hold back the overdue
                // fact.
                deadlines.schedule(
                        overdue.occurredAt(),
                        HazardDeadlines.OVERDUE_ESCALATION_WINDOW,
                        new HazardDeadlines.Due(overdue.dueOn(), overdue.occurredAt()));
            default -> {}
        }
    }

    /** Sets the timer of a due date without the reminder before it; nothing where no due date is in force. */
    void awaitOverdue(Instant from, @Nullable LocalDate dueOn, DeadlineManager deadlines) {
        if (dueOn != null) {
            Instant end = endOf(dueOn);
            Instant at = from.isAfter(end) ? from : end;
            deadlines.schedule(at, HazardDeadlines.OVERDUE, new HazardDeadlines.Due(dueOn, at));
        }
    }

    /** Sets the timer for the report of an overdue hazard to the principal (QX24-30). */
    void awaitOverdueEscalation(HazardDeadlines.Due overdue, DeadlineManager deadlines) {
        // The day that ended without a result is the day of the fact; it is not counted.
        LocalDate fact = dayOf(overdue.at().minusNanos(1));
        Instant until = endOf(calendar.plusWorkingDays(fact, limits.overdueEscalationWorkingDays()));
        deadlines.schedule(until, HazardDeadlines.OVERDUE_ESCALATION, new HazardDeadlines.Due(overdue.dueOn(), until));
    }

    /** The instant at which the person in charge has had the time to act on a report (QJ22A-13c). */
    Instant principalHandlingEnds(Instant reportedAt) {
        return endOf(dayOf(reportedAt).plusDays(limits.principalHandlingDays()));
    }

    /** The last day for the regulator to act on a direct report (QJ22A-14b). */
    LocalDate disposeBy(Instant escalatedAt) {
        return calendar.plusWorkingDays(dayOf(escalatedAt), limits.escalationDisposalWorkingDays());
    }

    private void awaitAttention(HazardRegistered registered, DeadlineManager deadlines) {
        if (Sources.isOfEnterprise(registered.source())) {
            Instant until = registered.occurredAt().plus(limits.findingAttention());
            deadlines.schedule(until, HazardDeadlines.FINDING_ATTENTION, new HazardDeadlines.Attention(until));
            if (registered.severity() == HazardGrade.MAJOR) {
                awaitMajorReport(registered.occurredAt(), deadlines);
            }
        }
    }

    private void awaitMajorReport(Instant from, DeadlineManager deadlines) {
        Instant until = from.plus(limits.majorReport());
        deadlines.schedule(until, HazardDeadlines.MAJOR_REPORT, new HazardDeadlines.Attention(until));
    }

    private void awaitDueDate(Instant from, LocalDate dueOn, DeadlineManager deadlines) {
        Instant reminder = startOf(dueOn.minusDays(limits.reminderDays()));
        if (reminder.isAfter(from)) {
            deadlines.schedule(reminder, HazardDeadlines.DUE_SOON, new HazardDeadlines.Due(dueOn, reminder));
        }
        awaitOverdue(from, dueOn, deadlines);
    }
}
