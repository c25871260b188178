package org.anjian.api.replay.query;

import java.util.Map;
import org.anjian.api.page.Page;
import org.anjian.api.timeline.TimelineEntry;

/**
 * A record as it was at a moment, and how it came to be so (QJ16-06g).
 *
 * @param version how many events it had
 * @param state its document, as far as the reader may see it; the ids of persons stand in place of their names
 * @param events the events until that moment that the reader may see, oldest first
 */
public record CaseHistory(String id, long version, Map<String, Object> state, Page<TimelineEntry> events) {}
