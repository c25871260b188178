package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.axonframework.serialization.Revision;

/** Somebody was shown who informed (QJ16-15c). */
@Revision("1")
public record ReporterIdentityAccessed(ReporterIdentitySubject identity, Instant occurredAt, String account)
        implements ReporterIdentityEvent {}
