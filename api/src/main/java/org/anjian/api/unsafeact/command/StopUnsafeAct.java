package org.anjian.api.unsafeact.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.unsafeact.UnsafeActCommand;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.UnsafeActType;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an unsafe act was stopped and corrected (QJ22A-12).
 *
 * @param persons the posts of those involved
 */
public record StopUnsafeAct(
        @TargetAggregateIdentifier UnsafeActId unsafeActId,
        EnterpriseId enterpriseId,
        UnsafeActType type,
        String place,
        String persons,
        String correction,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnsafeActCommand {

    public StopUnsafeAct {
        unsafeActId = unsafeActId == null ? UnsafeActId.forCommand(commandId) : unsafeActId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(type, "type");
        place = Required.name(place, "place");
        persons = Required.text(persons, "persons");
        correction = Required.text(correction, "correction");
        Required.value(occurredAt, "occurredAt");
    }
}
