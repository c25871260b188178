package org.anjian.api.bulletin.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * The target day passed without a bulletin.
 *
 * @param dueOn the target day
 */
@Revision("1")
public record QuarterlyBulletinOverdue(BulletinSubject bulletin, Instant occurredAt, LocalDate dueOn)
        implements BulletinEvent {}
