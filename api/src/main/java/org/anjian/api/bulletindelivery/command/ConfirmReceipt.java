package org.anjian.api.bulletindelivery.command;

import java.time.Instant;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Confirms, as the recipient, that the bulletin has arrived (签收, QJ22B-13b). */
public record ConfirmReceipt(
        @TargetAggregateIdentifier BulletinDeliveryId deliveryId,
        Instant occurredAt,
        @Nullable String commandId) implements Command {

    public ConfirmReceipt {
        Required.value(deliveryId, "deliveryId");
        Required.value(occurredAt, "occurredAt");
    }
}
