package org.anjian.query.journal;

import org.anjian.api.message.Event;

/** An event as the store keeps it. */
public record RecordedEvent(EventInfo info, Event payload) {}
