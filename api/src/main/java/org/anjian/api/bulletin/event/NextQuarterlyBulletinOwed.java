package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * The next quarter is over: its bulletin is owed as well.
 *
 * @param nextQuarter such as 2022-Q4
 */
@Revision("1")
public record NextQuarterlyBulletinOwed(BulletinSubject bulletin, Instant occurredAt, BulletinQuarter nextQuarter)
        implements BulletinEvent {}
