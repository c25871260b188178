package org.anjian.api.suggestion.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.suggestion.SuggestionSubject;

/** What can happen to a suggestion. */
public sealed interface SuggestionEvent extends Event permits ImprovementSuggestionSubmitted, SuggestionReplied {

    /** The suggestion. */
    SuggestionSubject suggestion();

    @Override
    default EventSubject subject() {
        return EventSubject.of(suggestion().enterpriseId(), suggestion().region());
    }
}
