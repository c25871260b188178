package org.anjian.api.staffing.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.FiveImplementation;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Declares which of the five implementations and of the five items are in place (五落实五到位; QJ16-03c, QJ16-03j). */
public record DeclareResponsibilitySystem(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        List<FiveImplementation> implemented,
        List<FiveInPlace> inPlace,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public DeclareResponsibilitySystem {
        Required.value(enterpriseId, "enterpriseId");
        implemented = Required.list(implemented, "implemented");
        inPlace = Required.list(inPlace, "inPlace");
        Required.value(occurredAt, "occurredAt");
    }
}
