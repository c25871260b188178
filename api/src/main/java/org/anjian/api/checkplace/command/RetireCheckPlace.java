package org.anjian.api.checkplace.command;

import java.time.Instant;
import org.anjian.api.checkplace.CheckPlaceCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** Takes a place out of the register: it is no longer there, or no longer used. */
public record RetireCheckPlace(
        EnterpriseId enterpriseId,
        String name,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements CheckPlaceCommand {

    public RetireCheckPlace {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
