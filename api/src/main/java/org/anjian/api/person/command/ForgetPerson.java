package org.anjian.api.person.command;

import java.time.Instant;
import org.anjian.api.person.PersonCommand;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person's data (删除个人信息): the key under which they are encrypted is destroyed. Every case, figure and replay
 * stands, and reads "erased".
 *
 * @param reason why, without any personal data
 */
public record ForgetPerson(
        @TargetAggregateIdentifier PersonId personId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements PersonCommand {

    public ForgetPerson {
        Required.value(personId, "personId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
