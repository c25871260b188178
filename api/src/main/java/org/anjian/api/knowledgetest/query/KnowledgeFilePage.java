package org.anjian.api.knowledgetest.query;

import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.page.Page;

/** The answer to {@link FindKnowledgeFiles}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record KnowledgeFilePage(Page<KnowledgeFileView> page) {}
