package org.anjian.query.normativedocument;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupState;
import org.anjian.api.normativedocument.event.CleanupReported;
import org.anjian.api.normativedocument.event.DocumentCleanupEvent;
import org.anjian.api.normativedocument.event.DocumentCleanupExpected;
import org.anjian.api.normativedocument.event.ReformTaskOverdue;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The clean-ups that localities owe (清理废止有关文件): one document a locality. */
public final class DocumentCleanupFold implements FoldedModel<DocumentCleanupEvent, DocumentCleanupView> {

    @Override
    public String name() {
        return "document-cleanups";
    }

    @Override
    public String aggregateType() {
        return "DocumentCleanup";
    }

    @Override
    public String idPrefix() {
        return "documentcleanup-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<DocumentCleanupEvent> eventType() {
        return DocumentCleanupEvent.class;
    }

    @Override
    public Class<DocumentCleanupView> viewType() {
        return DocumentCleanupView.class;
    }

    /** Any of the events may come first, by the time it happened: a locality may be expected to do what it missed long ago. */
    @Override
    public DocumentCleanupView fold(@Nullable DocumentCleanupView before, DocumentCleanupEvent event, EventInfo info) {
        return switch (event) {
            case DocumentCleanupExpected e ->
                before == null ? without(e, info, DocumentCleanupState.EXPECTED, e.reportBy(), null) : as(before, info);
            case ReformTaskOverdue e ->
                before == null || before.reportedOn() == null
                        ? without(e, info, DocumentCleanupState.OVERDUE, e.reportBy(), LegalTime.dayOf(e.occurredAt()))
                        : as(before, info);
            case CleanupReported e -> reported(before, e, info);
        };
    }

    private static DocumentCleanupView without(
            DocumentCleanupEvent event,
            EventInfo info,
            DocumentCleanupState state,
            LocalDate reportBy,
            @Nullable LocalDate overdueOn) {
        return new DocumentCleanupView(
                event.cleanup().id(),
                info.version(),
                event.cleanup().region(),
                event.cleanup().region().path(),
                state,
                reportBy,
                overdueOn,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                info.recordedAt());
    }

    /** A report that was received in time and recorded later takes back that it was overdue. */
    private static DocumentCleanupView reported(
            @Nullable DocumentCleanupView before, CleanupReported event, EventInfo info) {
        boolean late = event.delivery().timeliness() == Timeliness.LATE;
        return new DocumentCleanupView(
                event.cleanup().id(),
                info.version(),
                event.cleanup().region(),
                event.cleanup().region().path(),
                late ? DocumentCleanupState.REPORTED_LATE : DocumentCleanupState.REPORTED,
                before == null ? event.delivery().dueOn() : before.reportBy(),
                late ? LegalTime.dayOf(CleanupTerm.overdueFrom()) : null,
                LegalTime.dayOf(event.occurredAt()),
                event.reportedBy(),
                event.delivery().daysLate(),
                event.repealed(),
                event.superior(),
                event.superiorRegion(),
                info.recordedAt());
    }

    private static DocumentCleanupView as(DocumentCleanupView before, EventInfo info) {
        return new DocumentCleanupView(
                before.id(),
                info.version(),
                before.region(),
                before.regionPath(),
                before.state(),
                before.reportBy(),
                before.overdueOn(),
                before.reportedOn(),
                before.reportedBy(),
                before.daysLate(),
                before.repealed(),
                before.superior(),
                before.superiorRegion(),
                info.recordedAt());
    }
}
