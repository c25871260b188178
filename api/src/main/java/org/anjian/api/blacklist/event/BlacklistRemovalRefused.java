package org.anjian.api.blacklist.event;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistSubject;
import org.axonframework.serialization.Revision;

/**
 * Early removal was refused (不予提前移出).
 *
 * @param decidedBy the account
 */
@Revision("1")
public record BlacklistRemovalRefused(BlacklistSubject entry, Instant occurredAt, String reasons, String decidedBy)
        implements BlacklistEvent {}
