package org.anjian.command.bulletindelivery;

import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.command.bulletin.Deliveries;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Makes the delivery records of bulletins, each an aggregate of its own. */
@Component
class BulletinDeliveries implements Deliveries {

    private final Repository<BulletinDelivery> repository;

    BulletinDeliveries(Repository<BulletinDelivery> repository) {
        this.repository = repository;
    }

    @Override
    public void make(BulletinDelivered delivered) {
        try {
            repository.newInstance(() -> new BulletinDelivery(delivered));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
