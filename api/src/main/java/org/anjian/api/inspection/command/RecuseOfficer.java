package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an officer off an inspection for a conflict of interest (回避, NL-CF42).
 *
 * @param officer the account
 */
public record RecuseOfficer(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String officer,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public RecuseOfficer {
        Required.value(inspectionId, "inspectionId");
        officer = Required.name(officer, "officer");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
