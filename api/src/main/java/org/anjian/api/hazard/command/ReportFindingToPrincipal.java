package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reports a finding to the person in charge (报告有关负责人, QJ22A-13). */
public record ReportFindingToPrincipal(
        @TargetAggregateIdentifier HazardId hazardId,
        ResponsiblePerson principal,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public ReportFindingToPrincipal {
        Required.value(hazardId, "hazardId");
        Required.value(principal, "principal");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
