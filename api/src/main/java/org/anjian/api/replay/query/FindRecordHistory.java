package org.anjian.api.replay.query;

import org.anjian.api.page.PageRequest;

/**
 * The events of one record of any kind, oldest first. Answered with a {@link org.anjian.api.timeline.query.TimelinePage}.
 *
 * @param id the record
 */
public record FindRecordHistory(String id, PageRequest page) {}
