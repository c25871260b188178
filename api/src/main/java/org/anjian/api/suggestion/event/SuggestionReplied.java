package org.anjian.api.suggestion.event;

import java.time.Instant;
import org.anjian.api.suggestion.SuggestionReply;
import org.anjian.api.suggestion.SuggestionSubject;
import org.axonframework.serialization.Revision;

/** The enterprise answered. */
@Revision("1")
public record SuggestionReplied(SuggestionSubject suggestion, Instant occurredAt, SuggestionReply reply, String reason)
        implements SuggestionEvent {}
