package org.anjian.api.powerlist.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.powerlist.PowerListSubject;
import org.axonframework.serialization.Revision;

/**
 * An item was repealed, from that day on.
 *
 * @param listVersion the last version that it is taken out of
 */
@Revision("1")
public record PowerItemRepealed(
        PowerListSubject list, Instant occurredAt, int listVersion, String code, LocalDate repealedFrom, String reason)
        implements PowerListEvent {}
