package org.anjian.api.suggestion.query;

import org.anjian.api.page.Page;
import org.anjian.api.suggestion.view.SuggestionView;

/** The answer to {@link FindSuggestions}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SuggestionPage(Page<SuggestionView> page) {}
