package org.anjian.api.hazard.query;

import org.anjian.api.hazard.HazardId;
import org.anjian.api.page.PageRequest;

/** The events of one hazard, oldest first. Answered with a {@link org.anjian.api.timeline.query.TimelinePage}. */
public record FindHazardHistory(HazardId id, PageRequest page) {}
