package org.anjian.api.timeline.query;

import org.anjian.api.page.PageRequest;

/**
 * Events of all cases the reader may see, newest first. Answered with a {@link TimelinePage}.
 *
 * @param counted whether the total is asked for
 */
public record FindTimeline(TimelineFilter filter, PageRequest page, boolean counted) {}
