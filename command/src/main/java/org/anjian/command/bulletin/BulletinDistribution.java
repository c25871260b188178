package org.anjian.command.bulletin;

import java.util.function.Function;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.command.DeliverBulletinBatch;
import org.anjian.api.bulletin.command.DistributeBulletin;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Puts bulletins to their recipients: one delivery record each, some hundred in a transaction. */
@Component
class BulletinDistribution {

    private final Repository<QuarterlyBulletin> bulletins;
    private final Deliveries deliveries;
    private final DistributionList list;
    private final Permissions permissions;

    BulletinDistribution(
            Repository<QuarterlyBulletin> bulletins,
            Deliveries deliveries,
            DistributionList list,
            Permissions permissions) {
        this.bulletins = bulletins;
        this.deliveries = deliveries;
        this.list = list;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(DistributeBulletin command, Actor actor) throws Exception {
        return put(command, actor, bulletin -> bulletin.distribute(command, list, actor));
    }

    @CommandHandler
    Decision handle(DeliverBulletinBatch command, Actor actor) throws Exception {
        return put(command, actor, bulletin -> bulletin.deliver(command, list));
    }

    private Decision put(BulletinCommand command, Actor actor, Function<QuarterlyBulletin, IssuedNumber> step)
            throws Exception {
        Aggregate<QuarterlyBulletin> bulletin =
                bulletins.load(command.bulletinId().raw());
        IssuedNumber issued = bulletin.invoke(one -> {
            one.permit(command, actor, permissions);
            return step.apply(one);
        });
        for (BulletinRecipient recipient : issued.recipients()) {
            BulletinDeliverySubject delivery =
                    BulletinDeliverySubject.of(issued.bulletin(), issued.revision(), recipient);
            deliveries.make(new BulletinDelivered(delivery, command.occurredAt(), issued.number()));
        }
        return issued.decision();
    }
}
