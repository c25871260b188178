package org.anjian.api.checkplace.command;

import java.time.Instant;
import org.anjian.api.checkplace.CheckPlaceCommand;
import org.anjian.api.checkplace.PlaceKind;
import org.anjian.api.checkplace.PlaceRisk;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** Registers a workplace, equipment or a facility that the enterprise must check (全覆盖, QX24-20). */
public record RegisterCheckPlace(
        EnterpriseId enterpriseId,
        String name,
        PlaceKind kind,
        PlaceRisk risk,
        Instant occurredAt,
        @Nullable String commandId)
        implements CheckPlaceCommand {

    public RegisterCheckPlace {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        Required.value(kind, "kind");
        Required.value(risk, "risk");
        Required.value(occurredAt, "occurredAt");
    }
}
