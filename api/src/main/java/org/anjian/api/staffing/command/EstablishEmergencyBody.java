package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets up the emergency management body (应急管理机构, QJ16-03g).
 *
 * @param staff how many people it has, one or more
 */
public record EstablishEmergencyBody(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String name,
        int staff,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public EstablishEmergencyBody {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        Required.value(occurredAt, "occurredAt");
        if (staff < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "staff");
        }
    }
}
