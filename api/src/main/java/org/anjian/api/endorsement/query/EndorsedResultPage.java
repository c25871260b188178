package org.anjian.api.endorsement.query;

import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.page.Page;

/** The answer to {@link FindEndorsedResults}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record EndorsedResultPage(Page<EndorsedResultView> page) {}
