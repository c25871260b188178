package org.anjian.query.bulletindelivery;

import java.time.LocalDate;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletindelivery.BulletinDeliveryState;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.bulletindelivery.event.BulletinDeliveryEvent;
import org.anjian.api.bulletindelivery.event.BulletinReceiptConfirmed;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Deliveries of bulletins: one document a recipient. */
public final class BulletinDeliveryFold implements FoldedModel<BulletinDeliveryEvent, BulletinDeliveryView> {

    @Override
    public String name() {
        return "bulletin-deliveries";
    }

    @Override
    public String aggregateType() {
        return "BulletinDelivery";
    }

    @Override
    public String idPrefix() {
        return "bulletindelivery-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<BulletinDeliveryEvent> eventType() {
        return BulletinDeliveryEvent.class;
    }

    @Override
    public Class<BulletinDeliveryView> viewType() {
        return BulletinDeliveryView.class;
    }

    /** By the time it happened a receipt may come first; its number is known from the delivery alone. */
    @Override
    public BulletinDeliveryView fold(
            @Nullable BulletinDeliveryView before, BulletinDeliveryEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case BulletinDelivered e ->
                view(
                        e,
                        info,
                        e.number(),
                        day,
                        before == null ? null : before.confirmedOn(),
                        before == null ? null : before.confirmedBy());
            case BulletinReceiptConfirmed e ->
                view(
                        e,
                        info,
                        before == null ? "" : before.number(),
                        before == null ? null : before.deliveredOn(),
                        day,
                        e.confirmedBy());
        };
    }

    private static BulletinDeliveryView view(
            BulletinDeliveryEvent event,
            EventInfo info,
            String number,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String confirmedBy) {
        BulletinDeliverySubject delivery = event.delivery();
        BulletinRecipient recipient = delivery.recipient();
        return new BulletinDeliveryView(
                delivery.id(),
                info.version(),
                delivery.bulletin().id(),
                delivery.bulletin().office(),
                delivery.bulletin().quarter(),
                delivery.revision(),
                number,
                recipient.kind(),
                recipient.key(),
                recipient.name(),
                recipient.region(),
                recipient.region().path(),
                recipient.enterpriseId(),
                recipient.sector(),
                confirmedOn == null ? BulletinDeliveryState.DELIVERED : BulletinDeliveryState.CONFIRMED,
                deliveredOn,
                confirmedOn,
                confirmedBy,
                info.recordedAt());
    }
}
