package org.anjian.api.standardization.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.standardization.StandardizationCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Revokes a standardisation certificate (QJ16-10d). */
public record RevokeStandardizationCertificate(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String certificateNumber,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements StandardizationCommand {

    public RevokeStandardizationCertificate {
        Required.value(enterpriseId, "enterpriseId");
        certificateNumber = Required.name(certificateNumber, "certificateNumber");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
