package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.axonframework.serialization.Revision;

/** Another person granted it for some hours (QJ16-15c). */
@Revision("1")
public record ReporterIdentityGranted(
        ReporterIdentitySubject identity, Instant occurredAt, String account, String grantedBy, Instant until)
        implements ReporterIdentityEvent {}
