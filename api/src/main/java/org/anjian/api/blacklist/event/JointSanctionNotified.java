package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.enterprise.ResponsibleBody;
import org.axonframework.serialization.Revision;

/**
 * The body of an area was told of the entry (联合惩戒告知, QJ16-12c).
 *
 * @param measures what it is asked to restrict or prohibit
 */
@Revision("1")
public record JointSanctionNotified(
        BlacklistSubject entry, Instant occurredAt, RestrictionArea area, ResponsibleBody body, String measures)
        implements BlacklistEvent {}
