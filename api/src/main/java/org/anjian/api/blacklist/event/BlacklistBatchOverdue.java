package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.axonframework.serialization.Revision;

/**
 * A period ended without its batch (QJ16-08e).
 *
 * @param publishBy the last day there was
 */
@Revision("1")
public record BlacklistBatchOverdue(BlacklistBatchSubject batch, Instant occurredAt, LocalDate publishBy)
        implements BlacklistBatchEvent {}
