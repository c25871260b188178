package org.anjian.api.employeecomment.event;

import java.time.Instant;
import org.anjian.api.employeecomment.EmployeeCommentSubject;
import org.axonframework.serialization.Revision;

/** An employee commented on a hazard of the enterprise (QJ16-15d). */
@Revision("1")
public record EmployeeCommentSubmitted(EmployeeCommentSubject comment, Instant occurredAt, String content)
        implements EmployeeCommentEvent {}
