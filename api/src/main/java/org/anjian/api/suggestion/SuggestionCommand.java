package org.anjian.api.suggestion;

import org.anjian.api.message.Command;

/** A command to one suggestion. */
public interface SuggestionCommand extends Command {

    /** The suggestion. */
    SuggestionId suggestionId();
}
