package org.anjian.api.safetymanager.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Clears a person for duty at one post and issues the certificate (持证上岗).
 *
 * @param validUntil the last day on which the certificate is valid
 */
public record GrantDutyClearance(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String certificateNumber,
        LocalDate validUntil,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public GrantDutyClearance {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        certificateNumber = Required.name(certificateNumber, "certificateNumber");
        Required.value(validUntil, "validUntil");
        Required.value(occurredAt, "occurredAt");
    }
}
