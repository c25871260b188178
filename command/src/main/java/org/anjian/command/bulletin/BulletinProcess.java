package org.anjian.command.bulletin;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.command.DeliverBulletinBatch;
import org.anjian.api.bulletin.command.ExpectQuarterlyBulletin;
import org.anjian.api.bulletin.command.RecordBulletinReceipts;
import org.anjian.api.bulletin.event.BulletinBatchDelivered;
import org.anjian.api.bulletin.event.BulletinDistributed;
import org.anjian.api.bulletin.event.BulletinEvent;
import org.anjian.api.bulletin.event.NextQuarterlyBulletinOwed;
import org.anjian.api.bulletindelivery.event.BulletinReceiptConfirmed;
import org.anjian.api.region.RegionCode;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Carries bulletins on: the next quarter is owed when it ends, batch follows batch until every enterprise has it, and when the
 * last receipt is there the bulletin knows.
 */
@Component
@ProcessingGroup("quarterly-bulletin")
@DisallowReplay
public class BulletinProcess {

    private final OwnCommands commands;
    private final OpenReceipts receipts;

    BulletinProcess(OwnCommands commands, OpenReceipts receipts) {
        this.commands = commands;
        this.receipts = receipts;
    }

    @EventHandler
    void on(NextQuarterlyBulletinOwed event) {
        RegionCode office = event.bulletin().office();
        QuarterlyBulletinId next = QuarterlyBulletinId.of(office, event.nextQuarter());
        commands.send(
                new ExpectQuarterlyBulletin(office, event.nextQuarter(), event.occurredAt(), "expect/" + next), office);
    }

    @EventHandler
    void on(BulletinDistributed event) {
        deliver(event, event.revision(), 1);
    }

    @EventHandler
    void on(BulletinBatchDelivered event) {
        if (event.last()) {
            completeReceipts(event.bulletin(), event.revision(), event.occurredAt());
        } else {
            deliver(event, event.revision(), event.batch() + 1);
        }
    }

    @EventHandler
    void on(BulletinReceiptConfirmed event) {
        completeReceipts(event.delivery().bulletin(), event.delivery().revision(), event.occurredAt());
    }

    /** A revision that was begun meanwhile ends the distribution of the one before. */
    private void deliver(BulletinEvent event, int revision, int batch) {
        QuarterlyBulletinId id = event.bulletin().id();
        commands.sendUnless(
                new DeliverBulletinBatch(
                        id, revision, batch, event.occurredAt(), "deliver/" + id + "/" + revision + "/" + batch),
                event.bulletin().office(),
                BulletinRefusal.NOT_DISTRIBUTED,
                BulletinRefusal.BATCH_OUT_OF_ORDER);
    }

    /** A receipt may come before the last batch; the last batch looks once more. */
    private void completeReceipts(BulletinSubject bulletin, int revision, Instant at) {
        if (receipts.open(bulletin.id(), revision) == 0) {
            commands.sendUnless(
                    new RecordBulletinReceipts(bulletin.id(), revision, at, null),
                    bulletin.office(),
                    BulletinRefusal.RECEIPTS_MISSING,
                    BulletinRefusal.NOT_ISSUED);
        }
    }
}
