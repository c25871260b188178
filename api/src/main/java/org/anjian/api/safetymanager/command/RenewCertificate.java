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
 * Renews the certificate of a post.
 *
 * @param validUntil the last day on which the certificate is valid
 */
public record RenewCertificate(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String certificateNumber,
        LocalDate validUntil,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RenewCertificate {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        certificateNumber = Required.name(certificateNumber, "certificateNumber");
        Required.value(validUntil, "validUntil");
        Required.value(occurredAt, "occurredAt");
    }
}
