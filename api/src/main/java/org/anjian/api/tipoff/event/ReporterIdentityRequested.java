package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.axonframework.serialization.Revision;

/** Somebody asked to see who informed (QJ16-15c). */
@Revision("1")
public record ReporterIdentityRequested(
        ReporterIdentitySubject identity, Instant occurredAt, String account, String reason)
        implements ReporterIdentityEvent {}
