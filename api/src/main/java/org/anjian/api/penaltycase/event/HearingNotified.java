package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * A hearing was called (听证通知, NL-CF63).
 *
 * @param chair the account of who chairs it, who does not handle the case
 */
@Revision("1")
public record HearingNotified(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String notificationNumber,
        LocalDate heldOn,
        String place,
        String chair,
        HearingAccess access)
        implements PenaltyCaseEvent {}
