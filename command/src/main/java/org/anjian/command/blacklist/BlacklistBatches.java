package org.anjian.command.blacklist;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BatchPeriod;
import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.command.ExpectBlacklistBatch;
import org.anjian.api.blacklist.command.PublishBlacklistBatch;
import org.anjian.api.blacklist.event.BlacklistBatchExpected;
import org.anjian.api.blacklist.event.BlacklistBatchPublished;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in which batches are owed, and those that are published (QJ16-08e). */
@Component
class BlacklistBatches {

    private final Repository<BlacklistBatch> repository;
    private final BlacklistDesk desk;
    private final BatchableEntries entries;
    private final Regions regions;
    private final Permissions permissions;

    BlacklistBatches(
            Repository<BlacklistBatch> repository,
            BlacklistDesk desk,
            BatchableEntries entries,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.desk = desk;
        this.entries = entries;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ExpectBlacklistBatch command, Actor actor, DeadlineManager deadlines) throws Exception {
        BatchPeriod period = period(command, command.region(), command.month(), actor);
        BlacklistBatchExpected expected = new BlacklistBatchExpected(
                BlacklistBatchSubject.of(command.region(), command.month()), command.occurredAt(), period.to());
        return repository
                .loadOrCreate(command.batchId().raw(), BlacklistBatch::new)
                .invoke(batch -> batch.expect(expected, deadlines));
    }

    @CommandHandler
    Decision handle(PublishBlacklistBatch command, Actor actor) throws Exception {
        BatchPeriod period = period(command, command.region(), command.month(), actor);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        Refuse.when(day.isBefore(period.from()), BlacklistRefusal.PERIOD_NOT_BEGUN, "month");
        org.axonframework.modelling.command.Aggregate<BlacklistBatch> batch =
                repository.loadOrCreate(command.batchId().raw(), BlacklistBatch::new);
        batch.execute(BlacklistBatch::requireUnpublished);
        Refuse.when(command.channels().isEmpty(), BlacklistRefusal.CHANNEL_MISSING, "channels");
        requireWhole(command);
        BlacklistBatchPublished published = new BlacklistBatchPublished(
                BlacklistBatchSubject.of(command.region(), command.month()),
                command.occurredAt(),
                desk.number(DocumentKind.BLACKLIST_BATCH, actor, command.region(), command.occurredAt()),
                command.entries(),
                command.nilReason(),
                command.channels(),
                Delivery.of(day, period.to()),
                actor.id());
        return batch.invoke(one -> one.publish(published));
    }

    /** A batch has every entry that is public and in none yet; one without entries says why (QJ16-08e). */
    private void requireWhole(PublishBlacklistBatch command) {
        Refuse.unless(
                command.entries().isEmpty() == (command.nilReason() != null),
                BlacklistRefusal.NIL_NOT_EXPLICIT,
                "nilReason");
        List<BlacklistEntryId> open = entries.in(command.region());
        Refuse.unless(open.containsAll(command.entries()), BlacklistRefusal.ENTRY_NOT_FOR_BATCH, "entries");
        Refuse.unless(command.entries().containsAll(open), BlacklistRefusal.ENTRIES_LEFT_OUT, "entries");
    }

    private BatchPeriod period(Command command, RegionCode region, String month, Actor actor) {
        permissions.require(actor, command.getClass(), region, null);
        regions.require(region, "region");
        BatchPeriod period = desk.terms().period(BatchPeriod.month(month), region);
        Refuse.unless(period.isWhole(), BlacklistRefusal.NOT_A_PERIOD, "month");
        return period;
    }
}
