package org.anjian.command.hazard;

import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.command.ReportMajorHazard;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.hazard.event.MajorHazardReportOverdue;
import org.anjian.api.hazard.event.MajorHazardReported;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The report of a major hazard to the authority, and its timer (QX24-21). */
class MajorReport {

    private final HazardFile file;
    private boolean reported;
    private boolean overdue;

    MajorReport(HazardFile file) {
        this.file = file;
    }

    @CommandHandler
    HazardDecision handle(ReportMajorHazard command) {
        file.requireOpen(command);
        Refuse.unless(file.isMajor(), HazardRefusal.NOT_MAJOR);
        return file.record(
                new MajorHazardReported(file.subject(), command.occurredAt(), command.authority(), command.content()));
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.MAJOR_REPORT)
    void missReport(HazardDeadlines.Attention report) {
        if (file.state().isOpen() && file.isMajor() && !reported && !overdue) {
            file.recordPassed(new MajorHazardReportOverdue(file.subject(), report.until()));
        }
    }

    @EventSourcingHandler
    void on(MajorHazardReported event) {
        reported = true;
    }

    @EventSourcingHandler
    void on(MajorHazardEscalatedToRegulator event) {
        reported = true;
    }

    @EventSourcingHandler
    void on(MajorHazardReportOverdue event) {
        overdue = true;
    }
}
