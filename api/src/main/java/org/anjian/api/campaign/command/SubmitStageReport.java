package org.anjian.api.campaign.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sends in the report on the self-inspection phase (QX24-D2). */
public record SubmitStageReport(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        String summary,
        List<SubmittedDocument> documents,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public SubmitStageReport {
        Required.value(unitParticipationId, "unitParticipationId");
        summary = Required.text(summary, "summary");
        documents = Required.list(documents, "documents");
        Required.value(occurredAt, "occurredAt");
    }
}
