package org.anjian.api.seal.command;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.seal.SealTerms;
import org.jspecify.annotations.Nullable;

/** Seals who somebody is (身份信息封存): name and numbers are read by nobody whom the seal does not admit; what happened stays readable. */
public record SealIdentity(
        PersonId person,
        SealTerms terms,
        Instant occurredAt,
        @Nullable String commandId) implements SealCommand {

    public SealIdentity {
        Required.value(person, "person");
        Required.value(terms, "terms");
        Required.value(occurredAt, "occurredAt");
    }
}
