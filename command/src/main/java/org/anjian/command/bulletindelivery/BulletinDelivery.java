package org.anjian.command.bulletindelivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.BulletinDeliveryRefusal;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.anjian.api.bulletindelivery.command.ConfirmReceipt;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.bulletindelivery.event.BulletinDeliveryEvent;
import org.anjian.api.bulletindelivery.event.BulletinReceiptConfirmed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** The delivery of a revision of a bulletin to one recipient, and its receipt. */
@Aggregate
class BulletinDelivery {

    @AggregateIdentifier
    private BulletinDeliveryId id;

    private BulletinDeliverySubject subject;
    private Instant deliveredAt;
    private boolean confirmed;

    BulletinDelivery() {}

    BulletinDelivery(BulletinDelivered delivered) {
        apply(delivered);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        BulletinRecipient recipient = subject.recipient();
        permissions.require(actor, message.getPayloadType(), recipient.region(), recipient.enterpriseId());
    }

    @CommandHandler
    Decision handle(ConfirmReceipt command, Actor actor) {
        Refuse.when(confirmed, BulletinDeliveryRefusal.CONFIRMED_ALREADY);
        Refuse.when(command.occurredAt().isBefore(deliveredAt), BulletinDeliveryRefusal.BEFORE_DELIVERY, "occurredAt");
        apply(new BulletinReceiptConfirmed(subject, command.occurredAt(), actor.id()));
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(BulletinDeliveryEvent event) {
        id = event.delivery().id();
        subject = event.delivery();
        switch (event) {
            case BulletinDelivered e -> deliveredAt = e.occurredAt();
            case BulletinReceiptConfirmed _ -> confirmed = true;
        }
    }
}
