package org.anjian.api.person.command;

import java.time.Instant;
import org.anjian.api.person.PersonCommand;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Corrects the name or the telephone number of a person (更正). */
public record CorrectPerson(
        @TargetAggregateIdentifier PersonId personId,
        String name,
        @Nullable String phone,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements PersonCommand {

    public CorrectPerson {
        Required.value(personId, "personId");
        name = Required.name(name, "name");
        phone = Required.optionalText(phone, "phone");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }

    /** Without the personal data: commands appear in logs. */
    @Override
    public String toString() {
        return "CorrectPerson[" + personId + "]";
    }
}
