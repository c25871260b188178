package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.axonframework.serialization.Revision;

/** Another person refused it, which stays on record (QJ16-15c). */
@Revision("1")
public record ReporterIdentityRefused(
        ReporterIdentitySubject identity, Instant occurredAt, String account, String refusedBy, String reason)
        implements ReporterIdentityEvent {}
