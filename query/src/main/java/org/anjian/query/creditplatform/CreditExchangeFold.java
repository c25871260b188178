package org.anjian.query.creditplatform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.creditplatform.CreditExchangeState;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.creditplatform.StoredReceipt;
import org.anjian.api.creditplatform.event.CreditExchangeEvent;
import org.anjian.api.creditplatform.event.CreditExchangeOverdue;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.event.CreditPlatformSynced;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Exchanges with the credit platform (信用信息交换批次): one document an office and running number. */
public final class CreditExchangeFold implements FoldedModel<CreditExchangeEvent, CreditExchangeView> {

    @Override
    public String name() {
        return "credit-exchanges";
    }

    @Override
    public String aggregateType() {
        return "CreditExchange";
    }

    @Override
    public String idPrefix() {
        return "creditexchange-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<CreditExchangeEvent> eventType() {
        return CreditExchangeEvent.class;
    }

    @Override
    public Class<CreditExchangeView> viewType() {
        return CreditExchangeView.class;
    }

    /** It begins with its preparation, also by the time it happened: nothing about it may have happened before. */
    @Override
    public CreditExchangeView fold(@Nullable CreditExchangeView before, CreditExchangeEvent event, EventInfo info) {
        return switch (event) {
            case CreditExchangePrepared e -> prepared(e, info);
            case CreditExchangeOverdue e -> overdue(Objects.requireNonNull(before), e, info);
            case CreditPlatformSynced e -> synced(Objects.requireNonNull(before), e, info);
        };
    }

    private static CreditExchangeView prepared(CreditExchangePrepared event, EventInfo info) {
        return new CreditExchangeView(
                event.exchange().id(),
                info.version(),
                event.exchange().region(),
                event.exchange().region().path(),
                event.exchange().number(),
                CreditExchangeState.OPEN,
                event.file(),
                LegalTime.dayOf(event.occurredAt()),
                event.preparedBy(),
                event.receiptBy(),
                null,
                null,
                null,
                0,
                0,
                event.records().stream().map(CreditExchangeView.Row::of).toList(),
                info.recordedAt());
    }

    /** Receipts that came in time and were recorded later were never overdue. */
    private static CreditExchangeView overdue(CreditExchangeView before, CreditExchangeOverdue event, EventInfo info) {
        return before.state() == CreditExchangeState.SYNCED
                ? with(
                        before,
                        info,
                        before.state(),
                        before.overdueOn(),
                        before.syncedOn(),
                        before.syncedBy(),
                        before.records())
                : with(
                        before,
                        info,
                        CreditExchangeState.OVERDUE,
                        LegalTime.dayOf(event.occurredAt()),
                        null,
                        null,
                        before.records());
    }

    private static CreditExchangeView synced(CreditExchangeView before, CreditPlatformSynced event, EventInfo info) {
        Map<String, StoredReceipt> receipts =
                event.receipts().stream().collect(Collectors.toMap(StoredReceipt::record, Function.identity()));
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return with(
                before,
                info,
                CreditExchangeState.SYNCED,
                day.isAfter(before.receiptBy()) ? before.overdueOn() : null,
                day,
                event.syncedBy(),
                before.records().stream()
                        .map(row -> receipts.containsKey(row.record()) ? row.with(receipts.get(row.record())) : row)
                        .toList());
    }

    private static CreditExchangeView with(
            CreditExchangeView before,
            EventInfo info,
            CreditExchangeState state,
            @Nullable LocalDate overdueOn,
            @Nullable LocalDate syncedOn,
            @Nullable String syncedBy,
            List<CreditExchangeView.Row> records) {
        return new CreditExchangeView(
                before.id(),
                info.version(),
                before.region(),
                before.regionPath(),
                before.number(),
                state,
                before.file(),
                before.preparedOn(),
                before.preparedBy(),
                before.receiptBy(),
                overdueOn,
                syncedOn,
                syncedBy,
                count(records, ReceiptOutcome.ACCEPTED),
                count(records, ReceiptOutcome.REFUSED),
                records,
                info.recordedAt());
    }

    private static int count(List<CreditExchangeView.Row> records, ReceiptOutcome outcome) {
        return (int) records.stream().filter(row -> row.outcome() == outcome).count();
    }
}
