package org.anjian.command.employeecomment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.employeecomment.EmployeeCommentId;
import org.anjian.api.employeecomment.event.EmployeeCommentEvent;
import org.anjian.api.employeecomment.event.EmployeeCommentSubmitted;
import org.anjian.api.message.Decision;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What an employee said about a hazard of the enterprise (QJ16-15d). */
@Aggregate
class EmployeeComment {

    @AggregateIdentifier
    private EmployeeCommentId id;

    EmployeeComment() {}

    EmployeeComment(EmployeeCommentSubmitted submitted) {
        apply(submitted);
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(EmployeeCommentEvent event) {
        id = event.comment().id();
    }
}
