package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Adopts the scheme by which an enterprise appraises a safety manager of its own (QJ22A-09a). */
public record AdoptAppraisalScheme(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        AppraisalPeriod period,
        String title,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public AdoptAppraisalScheme {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(period, "period");
        title = Required.name(title, "title");
        Required.value(occurredAt, "occurredAt");
    }
}
