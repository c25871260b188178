package org.anjian.api.inspection.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Signs the record by both sides (NL-AQ68).
 *
 * @param officers the accounts of the officers who signed
 * @param signatory the post of who signed for the enterprise
 */
public record SignInspectionRecord(
        @TargetAggregateIdentifier InspectionId inspectionId,
        List<String> officers,
        String signatory,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public SignInspectionRecord {
        Required.value(inspectionId, "inspectionId");
        officers = Required.list(officers, "officers");
        signatory = Required.name(signatory, "signatory");
        Required.value(occurredAt, "occurredAt");
    }
}
