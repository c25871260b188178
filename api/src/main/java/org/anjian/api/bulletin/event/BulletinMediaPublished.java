package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * Every typical case of the revision is public in the news media (QJ22B-13d).
 *
 * @param revision the revision
 */
@Revision("1")
public record BulletinMediaPublished(BulletinSubject bulletin, Instant occurredAt, int revision)
        implements BulletinEvent {}
