package org.anjian.api.constructionproject.command;

import java.time.Instant;
import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectCommand;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the review of the safety conditions of a project (安全准入审查, QJ16-10g). */
public record ReviewSafetyAccess(
        @TargetAggregateIdentifier ConstructionProjectId constructionProjectId,
        AccessReview result,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements ConstructionProjectCommand {

    public ReviewSafetyAccess {
        Required.value(constructionProjectId, "constructionProjectId");
        Required.value(result, "result");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
