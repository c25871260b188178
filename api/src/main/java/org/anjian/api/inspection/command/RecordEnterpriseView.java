package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what the enterprise said (陈述申辩意见).
 *
 * @param statedBy the post of who said it
 */
public record RecordEnterpriseView(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String opinion,
        String statedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public RecordEnterpriseView {
        Required.value(inspectionId, "inspectionId");
        opinion = Required.text(opinion, "opinion");
        statedBy = Required.name(statedBy, "statedBy");
        Required.value(occurredAt, "occurredAt");
    }
}
