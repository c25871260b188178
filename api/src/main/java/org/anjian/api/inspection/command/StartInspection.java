package org.anjian.api.inspection.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Starts an inspection on site: every officer shows the certificate (NL-AQ67).
 *
 * @param certificatesShown the accounts of the officers who did
 * @param accompaniedBy the post of who accompanied them
 */
public record StartInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        List<String> certificatesShown,
        @Nullable String accompaniedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public StartInspection {
        Required.value(inspectionId, "inspectionId");
        certificatesShown = Required.list(certificatesShown, "certificatesShown");
        accompaniedBy = Required.optionalText(accompaniedBy, "accompaniedBy");
        Required.value(occurredAt, "occurredAt");
    }
}
