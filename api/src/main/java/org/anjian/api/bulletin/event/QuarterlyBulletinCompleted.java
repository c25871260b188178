package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * All that the rule asks for was done with the revision.
 *
 * @param revision the revision
 * @param completedBy the account
 */
@Revision("1")
public record QuarterlyBulletinCompleted(BulletinSubject bulletin, Instant occurredAt, int revision, String completedBy)
        implements BulletinEvent {}
