package org.anjian.api.checkplace.event;

import java.time.Instant;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.axonframework.serialization.Revision;

/** A place was taken out of the register. */
@Revision("1")
public record CheckPlaceRetired(CheckPlaceSubject place, Instant occurredAt, String reason)
        implements CheckPlaceEvent {}
