package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A safety manager left the post. */
@Revision("1")
public record SafetyManagerDeparted(PostSubject post, Instant occurredAt, DepartureKind kind, String reason)
        implements SafetyManagerEvent {}
