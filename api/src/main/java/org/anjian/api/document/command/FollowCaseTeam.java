package org.anjian.api.document.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells a document of a case who handles the case now: its readers are those of the case. Anjian sends it itself. */
public record FollowCaseTeam(
        @TargetAggregateIdentifier EnforcementDocumentId documentId,
        List<String> team,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public FollowCaseTeam {
        Required.value(documentId, "documentId");
        team = Required.list(team, "team");
        Required.value(occurredAt, "occurredAt");
    }
}
