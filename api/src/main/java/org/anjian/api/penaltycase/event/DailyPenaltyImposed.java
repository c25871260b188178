package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The fine was imposed again for every day of the refusal to correct (按日连续处罚, NL-AQ112).
 *
 * @param orderedOn the day of the order to correct
 * @param countedFrom the first day that counts
 * @param confirmedOn the day on which the refusal was found, the last that counts
 * @param baseFen the original fine
 */
@Revision("1")
public record DailyPenaltyImposed(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String decisionNumber,
        LocalDate orderedOn,
        LocalDate countedFrom,
        LocalDate confirmedOn,
        int days,
        long baseFen,
        long amountFen,
        LocalDate payBy,
        int surchargePerMille,
        String reason)
        implements PenaltyCaseEvent {}
