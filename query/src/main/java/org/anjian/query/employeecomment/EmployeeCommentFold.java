package org.anjian.query.employeecomment;

import java.util.List;
import org.anjian.api.employeecomment.event.EmployeeCommentEvent;
import org.anjian.api.employeecomment.event.EmployeeCommentSubmitted;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** What employees said about hazards (职工意见): one document a comment, without the account. */
public final class EmployeeCommentFold implements FoldedModel<EmployeeCommentEvent, EmployeeCommentView> {

    @Override
    public String name() {
        return "employee-comments";
    }

    @Override
    public String aggregateType() {
        return "EmployeeComment";
    }

    @Override
    public String idPrefix() {
        return "employeecomment-";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "hazardId");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EmployeeCommentEvent> eventType() {
        return EmployeeCommentEvent.class;
    }

    @Override
    public Class<EmployeeCommentView> viewType() {
        return EmployeeCommentView.class;
    }

    @Override
    public EmployeeCommentView fold(@Nullable EmployeeCommentView before, EmployeeCommentEvent event, EventInfo info) {
        return switch (event) {
            case EmployeeCommentSubmitted e ->
                new EmployeeCommentView(
                        e.comment().id(),
                        info.version(),
                        e.comment().enterpriseId(),
                        e.comment().hazardId(),
                        e.comment().region(),
                        e.comment().region().path(),
                        e.content(),
                        LegalTime.dayOf(e.occurredAt()),
                        info.recordedAt());
        };
    }
}
