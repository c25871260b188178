package org.anjian.api.inspection.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Plans an inspection of an enterprise; with two or more officers it is assigned at once. A random one takes its officers from the draw (QJ22B-06a, QJ22B-07a).
 *
 * @param sector mandatory (QJ16-08a)
 * @param officers their accounts; none where they are drawn
 */
public record OpenInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        EnterpriseId enterpriseId,
        InspectionMode mode,
        Sector sector,
        InspectionTerms terms,
        List<String> officers,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public OpenInspection {
        inspectionId = inspectionId == null ? InspectionId.forCommand(commandId) : inspectionId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(mode, "mode");
        Required.value(sector, "sector");
        Required.value(terms, "terms");
        officers = Required.list(officers, "officers");
        Required.value(occurredAt, "occurredAt");
    }
}
