package org.anjian.api.creditplatform.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.axonframework.serialization.Revision;

/**
 * The term for the platform's receipts passed without them.
 *
 * @param receiptBy its last day
 */
@Revision("1")
public record CreditExchangeOverdue(CreditExchangeSubject exchange, Instant occurredAt, LocalDate receiptBy)
        implements CreditExchangeEvent {}
