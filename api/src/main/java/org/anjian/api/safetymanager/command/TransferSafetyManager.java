package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Moves a safety manager from one enterprise to another: a departure and an appointment in one act.
 *
 * @param enterpriseId the enterprise left
 * @param toEnterpriseId the enterprise joined
 * @param account the account under which the person acts for the enterprise joined
 */
public record TransferSafetyManager(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        EnterpriseId toEnterpriseId,
        EmploymentMode mode,
        String account,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public TransferSafetyManager {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(toEnterpriseId, "toEnterpriseId");
        Required.value(mode, "mode");
        account = Required.name(account, "account");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
