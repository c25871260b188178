package org.anjian.command.bulletindelivery;

import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletindelivery.event.BulletinDeliveryEvent;
import org.anjian.api.bulletindelivery.event.BulletinReceiptConfirmed;
import org.anjian.command.bulletin.OpenReceipts;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of deliveries and whether they were confirmed, kept with the events. */
@Component
public class BulletinDeliveryLookup implements OpenReceipts, Lookup {

    private static final String OF_REVISION =
            "SELECT count(*) FROM bulletin_delivery WHERE bulletin = :bulletin AND revision = :revision";

    private final JdbcClient database;

    public BulletinDeliveryLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int open(QuarterlyBulletinId bulletin, int revision) {
        return count(OF_REVISION + " AND NOT confirmed", bulletin, revision);
    }

    @Override
    public int all(QuarterlyBulletinId bulletin, int revision) {
        return count(OF_REVISION, bulletin, revision);
    }

    private int count(String sql, QuarterlyBulletinId bulletin, int revision) {
        return database.sql(sql)
                .param("bulletin", bulletin.raw())
                .param("revision", revision)
                .query(Integer.class)
                .single();
    }

    /** Takes in a delivery, and its receipt; a receipt is never taken back, whichever of both is handled last. */
    @EventHandler
    public void on(BulletinDeliveryEvent event) {
        boolean confirmed = event instanceof BulletinReceiptConfirmed;
        database.sql("""
            INSERT INTO bulletin_delivery (delivery, bulletin, revision, confirmed)
            VALUES (:delivery, :bulletin, :revision, :confirmed)
            ON CONFLICT (delivery) DO UPDATE
            SET confirmed = bulletin_delivery.confirmed OR excluded.confirmed\
            """)
                .param("delivery", event.delivery().id().raw())
                .param("bulletin", event.delivery().bulletin().id().raw())
                .param("revision", event.delivery().revision())
                .param("confirmed", confirmed)
                .update();
    }
}
