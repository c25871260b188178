package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says which regulator supervises an enterprise and which body manages it; no enterprise goes without both (ML20-05a).
 *
 * @param regulator the supervising body (监管主体)
 * @param managingBody the managing body (管理主体)
 */
public record AssignSupervisingRegulator(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        ResponsibleBody regulator,
        ResponsibleBody managingBody,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public AssignSupervisingRegulator {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(regulator, "regulator");
        Required.value(managingBody, "managingBody");
        Required.value(occurredAt, "occurredAt");
    }
}
