package org.anjian.api.person.event;

import java.time.Instant;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonSubject;
import org.anjian.api.person.PersonalText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person was registered. */
@Revision("1")
public record PersonRegistered(
        PersonSubject person,
        Instant occurredAt,
        PersonalText name,
        IdentityDocumentKind identityKind,
        PersonalText identityNumber,
        @Nullable PersonalText phone)
        implements PersonEvent {}
