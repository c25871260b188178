package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * Every recipient has confirmed the receipt (QJ22B-13b).
 *
 * @param revision the revision
 * @param receipts how many there are
 */
@Revision("1")
public record BulletinReceiptsCompleted(BulletinSubject bulletin, Instant occurredAt, int revision, int receipts)
        implements BulletinEvent {}
