package org.anjian.api.typicalcase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * A bulletin that was issued tells of the case: the news media owe it on the same day (QJ22B-13d).
 *
 * @param bulletin the bulletin
 * @param revision its revision
 * @param number its number (文号)
 * @param publishOn the day of its issue, which is the last day for the publication
 */
@Revision("1")
public record TypicalCaseEnteredBulletin(
        TypicalCaseSubject typicalCase,
        Instant occurredAt,
        QuarterlyBulletinId bulletin,
        int revision,
        String number,
        LocalDate publishOn)
        implements TypicalCaseEvent {}
