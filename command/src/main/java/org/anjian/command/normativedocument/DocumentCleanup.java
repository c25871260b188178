package org.anjian.command.normativedocument;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.anjian.api.normativedocument.NormativeDocumentRefusal;
import org.anjian.api.normativedocument.event.CleanupReported;
import org.anjian.api.normativedocument.event.DocumentCleanupEvent;
import org.anjian.api.normativedocument.event.DocumentCleanupExpected;
import org.anjian.api.normativedocument.event.ReformTaskOverdue;
import org.anjian.command.refusal.Refuse;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The clean-up of documents that obstruct enforcement, as one locality owes it and reports it (QJ16-01b). */
@Aggregate
class DocumentCleanup {

    @AggregateIdentifier
    private DocumentCleanupId id;

    private DocumentCleanupSubject subject;
    private boolean reported;
    private boolean overdue;

    DocumentCleanup() {}

    /** Makes the report owed; harmless where it is owed or there already. */
    Decision expect(DocumentCleanupExpected expected, DeadlineManager deadlines) {
        if (subject == null) {
            apply(expected);
            LocalDate reportBy = expected.reportBy();
            deadlines.schedule(LegalTime.endOf(reportBy), CleanupDue.NAME, new CleanupDue(reportBy));
        }
        return decision();
    }

    /** Takes the report. One that is late was missing before, whether anybody was waiting for it or not. */
    Decision report(CleanupReported report) {
        Refuse.when(reported, NormativeDocumentRefusal.CLEANUP_REPORTED_ALREADY, "region");
        if (!report.occurredAt().isBefore(CleanupTerm.overdueFrom())) {
            miss(report.cleanup(), CleanupTerm.REPORT_BY);
        }
        apply(report);
        return decision();
    }

    @DeadlineHandler(deadlineName = CleanupDue.NAME)
    void pass(CleanupDue due) {
        if (!reported) {
            miss(subject, due.reportBy());
        }
    }

    private void miss(DocumentCleanupSubject cleanup, LocalDate reportBy) {
        if (!overdue) {
            apply(
                    new ReformTaskOverdue(cleanup, LegalTime.endOf(reportBy), CleanupTerm.RULE, reportBy),
                    MetaData.from(Actor.system(cleanup.region()).toMetadata()));
        }
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DocumentCleanupEvent event) {
        id = event.cleanup().id();
        subject = event.cleanup();
        switch (event) {
            case DocumentCleanupExpected e -> {}
            case CleanupReported e -> reported = true;
            case ReformTaskOverdue e -> overdue = true;
        }
    }
}
