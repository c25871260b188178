package org.anjian.api.officer.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Issues the enforcement certificate of an officer (核发行政执法证, QJ16-18c).
 *
 * @param validFrom the first day
 * @param validUntil the last day
 */
public record IssueOfficerCredential(
        @TargetAggregateIdentifier OfficerId officerId,
        String certificateNumber,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant occurredAt,
        @Nullable String commandId)
        implements OfficerCommand {

    public IssueOfficerCredential {
        Required.value(officerId, "officerId");
        certificateNumber = Required.name(certificateNumber, "certificateNumber");
        Required.value(validFrom, "validFrom");
        if (Required.value(validUntil, "validUntil").isBefore(validFrom)) {
            throw new RefusedException(OfficerRefusal.VALIDITY_REVERSED, "validUntil");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
