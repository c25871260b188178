package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PayChange;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** The pay or benefits of a safety manager were changed (QJ22A-11b). */
@Revision("1")
public record SafetyManagerPayChanged(PostSubject post, Instant occurredAt, PayChange change, String reason)
        implements SafetyManagerEvent {}
