package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.axonframework.serialization.Revision;

/**
 * The informer had name and contact erased: the key that read them is destroyed, and nobody is shown them any more (QJ16-15c).
 *
 * @param informer whose key it is; an id that was drawn for this record alone
 */
@Revision("1")
public record ReporterIdentityErased(ReporterIdentitySubject identity, Instant occurredAt, PersonId informer)
        implements ReporterIdentityEvent {}
