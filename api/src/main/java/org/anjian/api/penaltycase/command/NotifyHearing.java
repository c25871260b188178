package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Calls a hearing, seven working days ahead, with a chair who does not handle the case (听证通知, NL-CF63).
 *
 * @param chair the account of who chairs it
 */
public record NotifyHearing(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        LocalDate heldOn,
        String place,
        String chair,
        HearingAccess access,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public NotifyHearing {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(heldOn, "heldOn");
        place = Required.name(place, "place");
        chair = Required.name(chair, "chair");
        Required.value(access, "access");
        Required.value(occurredAt, "occurredAt");
    }
}
