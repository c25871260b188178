package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets up the body that investigates hazards, and its mechanism of survey, assessment, warning and control (QJ16-03e). */
public record EstablishHazardBody(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String name,
        String mechanism,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public EstablishHazardBody {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        mechanism = Required.text(mechanism, "mechanism");
        Required.value(occurredAt, "occurredAt");
    }
}
