package org.anjian.command.bulletindelivery;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletindelivery.BulletinDeliveryRefusal;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.anjian.api.bulletindelivery.command.ConfirmReceipt;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.bulletindelivery.event.BulletinReceiptConfirmed;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A recipient confirms its own receipt, once, and not before the bulletin came. */
class BulletinDeliveryTest {

    private static final BulletinSubject BULLETIN = BulletinSubject.of(COUNTY, BulletinQuarter.parse("2022-Q3"));
    private static final BulletinDeliverySubject TO_FACTORY = BulletinDeliverySubject.of(
            BULLETIN, 1, BulletinRecipient.enterprise(FACTORY, "示范厂", COUNTY, Sector.NON_COAL_MINE));
    private static final BulletinDelivered DELIVERED =
            new BulletinDelivered(TO_FACTORY, at("2022-10-20"), "（麒）应急通报〔2022〕1号");

    private static ResultValidator<BulletinDelivery> confirmed(Actor actor, String when, Object... before) {
        return new AggregateTestFixture<>(BulletinDelivery.class)
                .registerInjectableResource(Contexts.permissions())
                .given(before)
                .when(new ConfirmReceipt(TO_FACTORY.id(), at(when), null), actor.toMetadata());
    }

    @Test
    @Rule("QJ22B-13b")
    void the_recipient_confirms_once() {
        BulletinReceiptConfirmed receipt = new BulletinReceiptConfirmed(TO_FACTORY, at("2022-10-21"), PRINCIPAL.id());
        confirmed(PRINCIPAL, "2022-10-21", DELIVERED).expectEvents(receipt);
        expectRefused(
                confirmed(PRINCIPAL, "2022-10-22", DELIVERED, receipt), BulletinDeliveryRefusal.CONFIRMED_ALREADY);
        expectRefused(confirmed(PRINCIPAL, "2022-10-19", DELIVERED), BulletinDeliveryRefusal.BEFORE_DELIVERY);
        expectRefused(confirmed(FOREIGN_OFFICER, "2022-10-21", DELIVERED), InputRefusal.NO_SUCH_RECORD);
        expectRefused(confirmed(MANAGER, "2022-10-21", DELIVERED), InputRefusal.NOT_PERMITTED);
    }
}
