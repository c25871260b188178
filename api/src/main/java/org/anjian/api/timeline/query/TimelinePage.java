package org.anjian.api.timeline.query;

import org.anjian.api.page.Page;
import org.anjian.api.timeline.TimelineEntry;

/** A page of events: a type of its own, so that the elements keep theirs on the way between nodes. */
public record TimelinePage(Page<TimelineEntry> page) {}
