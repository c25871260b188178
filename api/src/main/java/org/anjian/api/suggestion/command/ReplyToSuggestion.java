package org.anjian.api.suggestion.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.suggestion.SuggestionCommand;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionReply;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers a suggestion (QJ22A-12). */
public record ReplyToSuggestion(
        @TargetAggregateIdentifier SuggestionId suggestionId,
        SuggestionReply reply,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SuggestionCommand {

    public ReplyToSuggestion {
        Required.value(suggestionId, "suggestionId");
        Required.value(reply, "reply");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
