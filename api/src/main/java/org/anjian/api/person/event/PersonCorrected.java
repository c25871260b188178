package org.anjian.api.person.event;

import java.time.Instant;
import org.anjian.api.person.PersonSubject;
import org.anjian.api.person.PersonalText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The name or the telephone number of a person was corrected. */
@Revision("1")
public record PersonCorrected(
        PersonSubject person,
        Instant occurredAt,
        PersonalText name,
        @Nullable PersonalText phone,
        String reason) implements PersonEvent {}
