package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.person.PersonalText;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Who informed was put into the vault, encrypted under a key of its own (QJ16-15c). */
@Revision("1")
public record ReporterIdentityKept(
        ReporterIdentitySubject identity,
        Instant occurredAt,
        @Nullable PersonalText name,
        @Nullable PersonalText contact)
        implements ReporterIdentityEvent {}
