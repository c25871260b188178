package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that a safety manager left by his own will or by law. */
public record RecordSafetyManagerDeparture(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        DepartureKind kind,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RecordSafetyManagerDeparture {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
