package org.anjian.command.creditplatform;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditPlatformRefusal;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.PlatformReceipt;
import org.anjian.api.creditplatform.StoredReceipt;
import org.anjian.api.creditplatform.command.SyncCreditPlatform;
import org.anjian.api.creditplatform.event.CreditExchangeEvent;
import org.anjian.api.creditplatform.event.CreditExchangeOverdue;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.event.CreditPlatformSynced;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** An exchange of one office with the credit platform: records that it is told, and its receipt for each (QJ16-12e). */
@Aggregate
class CreditExchange {

    private static final String RECEIPTS = "receipts";

    @AggregateIdentifier
    private CreditExchangeId id;

    private CreditExchangeSubject subject;
    private Instant preparedAt;
    private LocalDate receiptBy;
    private String sha256;
    private List<ExchangedRecord> records = List.of();
    private boolean synced;
    private boolean overdue;

    CreditExchange() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Begins the exchange; one that somebody else has begun under the same number is open. */
    Decision prepare(CreditExchangePrepared prepared, DeadlineManager deadlines) {
        Refuse.unless(subject == null, CreditPlatformRefusal.EXCHANGE_OPEN, "region");
        apply(prepared);
        deadlines.schedule(
                LegalTime.endOf(prepared.receiptBy()), ReceiptDue.NAME, new ReceiptDue(prepared.receiptBy()));
        return decision();
    }

    /** Receipts that are late were missing before, whether the deadline has passed here already or not. */
    @CommandHandler
    Decision handle(SyncCreditPlatform command, Actor actor) {
        Refuse.when(synced, CreditPlatformRefusal.ALREADY_SYNCED);
        Refuse.when(command.occurredAt().isBefore(preparedAt), CreditPlatformRefusal.BEFORE_LAST_STEP, "occurredAt");
        Refuse.unless(sha256.equals(command.sha256()), CreditPlatformRefusal.FILE_DIFFERS, "sha256");
        List<StoredReceipt> stored = stored(command.receipts());
        if (!command.occurredAt().isBefore(LegalTime.endOf(receiptBy))) {
            miss(receiptBy);
        }
        apply(new CreditPlatformSynced(subject, command.occurredAt(), sha256, stored, actor.id()));
        return decision();
    }

    /** One receipt a record, none twice, none too many. */
    private List<StoredReceipt> stored(List<PlatformReceipt> receipts) {
        Set<String> known = records.stream().map(ExchangedRecord::record).collect(Collectors.toSet());
        Map<String, PlatformReceipt> byRecord = new HashMap<>();
        for (PlatformReceipt receipt : receipts) {
            Refuse.unless(known.contains(receipt.record()), CreditPlatformRefusal.RECORD_NOT_IN_EXCHANGE, RECEIPTS);
            PlatformReceipt other = byRecord.put(receipt.record(), receipt);
            Refuse.unless(other == null, CreditPlatformRefusal.RECEIPT_TWICE, RECEIPTS);
        }
        Refuse.unless(byRecord.size() == records.size(), CreditPlatformRefusal.RECEIPTS_MISSING, RECEIPTS);
        return records.stream()
                .map(record -> StoredReceipt.of(record, byRecord.get(record.record())))
                .toList();
    }

    @DeadlineHandler(deadlineName = ReceiptDue.NAME)
    void pass(ReceiptDue due) {
        if (!synced) {
            miss(due.receiptBy());
        }
    }

    private void miss(LocalDate last) {
        if (!overdue) {
            apply(
                    new CreditExchangeOverdue(subject, LegalTime.endOf(last), last),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(CreditExchangeEvent event) {
        id = event.exchange().id();
        subject = event.exchange();
        switch (event) {
            case CreditExchangePrepared e -> {
                preparedAt = e.occurredAt();
                receiptBy = e.receiptBy();
                sha256 = e.file().sha256();
                records = e.records();
            }
            case CreditExchangeOverdue e -> overdue = true;
            case CreditPlatformSynced e -> synced = true;
        }
    }
}
