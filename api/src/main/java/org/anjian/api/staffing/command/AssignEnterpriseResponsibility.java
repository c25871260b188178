package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters somebody into the responsibility list (责任清单; QJ16-03b, KM-3.1.1, KM-3.2.1, KM-3.3).
 *
 * @param responsibility what the person answers for
 */
public record AssignEnterpriseResponsibility(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        ResponsibilityRole role,
        PersonId person,
        String responsibility,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public AssignEnterpriseResponsibility {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(role, "role");
        Required.value(person, "person");
        responsibility = Required.text(responsibility, "responsibility");
        Required.value(occurredAt, "occurredAt");
    }
}
