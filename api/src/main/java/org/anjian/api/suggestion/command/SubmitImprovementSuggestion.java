package org.anjian.api.suggestion.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.refusal.Required;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionCommand;
import org.anjian.api.suggestion.SuggestionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Submits a suggestion to improve safety management (改进建议, QJ22A-12).
 *
 * @param checkPlanId the check plan of the check behind it
 * @param checkId the check behind it
 */
public record SubmitImprovementSuggestion(
        @TargetAggregateIdentifier SuggestionId suggestionId,
        EnterpriseId enterpriseId,
        @Nullable CheckPlanId checkPlanId,
        @Nullable String checkId,
        SuggestionCategory category,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements SuggestionCommand {

    public SubmitImprovementSuggestion {
        suggestionId = suggestionId == null ? SuggestionId.forCommand(commandId) : suggestionId;
        Required.value(enterpriseId, "enterpriseId");
        checkId = Required.optionalText(checkId, "checkId");
        Required.value(category, "category");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
