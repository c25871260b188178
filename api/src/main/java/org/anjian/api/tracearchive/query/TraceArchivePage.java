package org.anjian.api.tracearchive.query;

import org.anjian.api.page.Page;
import org.anjian.api.tracearchive.view.TraceArchiveView;

/** The answer to {@link FindTraceArchives}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record TraceArchivePage(Page<TraceArchiveView> page) {}
