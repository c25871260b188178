package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.axonframework.serialization.Revision;

/**
 * A batch is owed for a period (QJ16-08e).
 *
 * @param publishBy the last day for it, the last of the period
 */
@Revision("1")
public record BlacklistBatchExpected(BlacklistBatchSubject batch, Instant occurredAt, LocalDate publishBy)
        implements BlacklistBatchEvent {}
