package org.anjian.api.standardization.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a look-back review; a failed one revokes the certificate, without exception (标准化回头看, QJ16-10d). */
public record ReviewStandardization(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String certificateNumber,
        LookBackResult result,
        String finding,
        Instant occurredAt,
        @Nullable String commandId)
        implements StandardizationCommand {

    public ReviewStandardization {
        Required.value(enterpriseId, "enterpriseId");
        certificateNumber = Required.name(certificateNumber, "certificateNumber");
        Required.value(result, "result");
        finding = Required.text(finding, "finding");
        Required.value(occurredAt, "occurredAt");
    }
}
