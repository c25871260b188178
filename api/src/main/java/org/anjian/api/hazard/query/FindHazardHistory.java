package org.anjian.api.hazard.query;

import org.anjian.api.hazard.HazardId;
import org.anjian.api.page.PageRequest;

/** The events of one hazard, oldest first. Answered with a page of {@link org.anjian.api.timeline.TimelineEntry}. */
public record FindHazardHistory(HazardId id, PageRequest page) {}
