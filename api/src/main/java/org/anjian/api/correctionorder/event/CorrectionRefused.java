package org.anjian.api.correctionorder.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/**
 * The ordered party refuses to correct.
 *
 * @param dailyPenaltyFrom the day from which a fine may be imposed again every day, the one after the order (NL-AQ112)
 */
@Revision("1")
public record CorrectionRefused(
        CorrectionOrderSubject order, Instant occurredAt, String statement, LocalDate dailyPenaltyFrom)
        implements CorrectionOrderEvent {}
