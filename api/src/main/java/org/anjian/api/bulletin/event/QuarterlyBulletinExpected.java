package org.anjian.api.bulletin.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * An office owes the bulletin of a quarter.
 *
 * @param earliestOn the last day for the return of the last month: no bulletin is issued before
 * @param dueOn the target day, which is configured, for the rule names none
 */
@Revision("1")
public record QuarterlyBulletinExpected(
        BulletinSubject bulletin, Instant occurredAt, LocalDate earliestOn, LocalDate dueOn) implements BulletinEvent {}
