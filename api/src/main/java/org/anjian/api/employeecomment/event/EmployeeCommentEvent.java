package org.anjian.api.employeecomment.event;

import java.util.List;
import org.anjian.api.employeecomment.EmployeeCommentSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to an employee's comment. */
public sealed interface EmployeeCommentEvent extends Event permits EmployeeCommentSubmitted {

    /** The comment. */
    EmployeeCommentSubject comment();

    @Override
    default EventSubject subject() {
        return EventSubject.of(comment().enterpriseId(), comment().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ16-15d");
    }

    @Override
    default List<String> ofRecords() {
        return List.of(comment().hazardId().raw());
    }
}
