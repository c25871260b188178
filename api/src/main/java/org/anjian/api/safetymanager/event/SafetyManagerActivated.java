package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A safety manager is on duty (上岗, QJ22A-04). */
@Revision("1")
public record SafetyManagerActivated(PostSubject post, Instant occurredAt, EmploymentMode mode)
        implements SafetyManagerEvent {}
