package org.anjian.api.staffing.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.StaffingRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a contract with a capable rescue organisation (ML20-10b).
 *
 * @param from its first day
 * @param until its last day
 */
public record RecordRescueContract(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String organisation,
        LocalDate from,
        LocalDate until,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordRescueContract {
        Required.value(enterpriseId, "enterpriseId");
        organisation = Required.name(organisation, "organisation");
        Required.value(from, "from");
        Required.value(until, "until");
        Required.value(occurredAt, "occurredAt");
        if (until.isBefore(from)) {
            throw new RefusedException(StaffingRefusal.TERM_ENDS_BEFORE_IT_BEGINS, "until");
        }
    }
}
