package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a person as safety manager of an enterprise, full-time or part-time alike (QJ22A-02).
 *
 * @param account the account under which the person acts for this enterprise
 */
public record AppointSafetyManager(
        PersonId personId,
        EnterpriseId enterpriseId,
        EmploymentMode mode,
        String account,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public AppointSafetyManager {
        Required.value(personId, "personId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(mode, "mode");
        account = Required.name(account, "account");
        Required.value(occurredAt, "occurredAt");
    }

    /** The file follows from the person: one person has one. */
    @Override
    @TargetAggregateIdentifier
    public SafetyManagerId managerId() {
        return SafetyManagerId.of(personId);
    }
}
