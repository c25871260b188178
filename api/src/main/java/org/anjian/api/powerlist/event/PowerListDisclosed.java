package org.anjian.api.powerlist.event;

import java.time.Instant;
import org.anjian.api.powerlist.DisclosureChannel;
import org.anjian.api.powerlist.PowerListSubject;
import org.axonframework.serialization.Revision;

/** A version of a power list was made public on a channel. */
@Revision("1")
public record PowerListDisclosed(
        PowerListSubject list, Instant occurredAt, int listVersion, DisclosureChannel channel, String address)
        implements PowerListEvent {}
