package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A safety manager was dismissed (QJ22A-11b). */
@Revision("1")
public record SafetyManagerDismissed(PostSubject post, Instant occurredAt, String reason)
        implements SafetyManagerEvent {}
