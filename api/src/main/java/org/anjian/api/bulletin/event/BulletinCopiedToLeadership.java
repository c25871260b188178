package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.LeadershipRecipient;
import org.axonframework.serialization.Revision;

/**
 * A copy went upward (QJ22B-13c).
 *
 * @param revision the revision
 * @param recipient who has it
 * @param copiedBy the account
 */
@Revision("1")
public record BulletinCopiedToLeadership(
        BulletinSubject bulletin, Instant occurredAt, int revision, LeadershipRecipient recipient, String copiedBy)
        implements BulletinEvent {}
