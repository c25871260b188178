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
 * Renews the enforcement certificate of an officer (换证, QJ16-18c).
 *
 * @param certificateNumber the number of the new certificate; the old one's where it is null
 * @param validFrom the first day; while the old certificate lasts, not later than the day after its end
 * @param validUntil the last day, later than that of the old certificate
 */
public record RenewOfficerCredential(
        @TargetAggregateIdentifier OfficerId officerId,
        @Nullable String certificateNumber,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant occurredAt,
        @Nullable String commandId)
        implements OfficerCommand {

    public RenewOfficerCredential {
        Required.value(officerId, "officerId");
        certificateNumber = certificateNumber == null ? null : Required.name(certificateNumber, "certificateNumber");
        Required.value(validFrom, "validFrom");
        if (Required.value(validUntil, "validUntil").isBefore(validFrom)) {
            throw new RefusedException(OfficerRefusal.VALIDITY_REVERSED, "validUntil");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
