package org.anjian.query.creditplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.api.creditplatform.CreditExchangeState;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.CreditOperation;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.creditplatform.StoredReceipt;
import org.anjian.api.creditplatform.event.CreditExchangeEvent;
import org.anjian.api.creditplatform.event.CreditExchangeOverdue;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.event.CreditPlatformSynced;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** An exchange is open, perhaps overdue, and then has a receipt for each record. */
class CreditExchangeFoldTest {

    private static final CreditExchangeSubject FIRST = CreditExchangeSubject.of(new RegionCode("530302"), 1);
    private static final LocalDate LAST = LocalDate.of(2018, 6, 22);

    private static Instant on(LocalDate day) {
        return LegalTime.startOf(day).plusSeconds(3600);
    }

    private static ExchangedRecord record(int number) {
        return new ExchangedRecord(
                "penaltycase-" + number, CreditRecordKind.PENALTY, 4, CreditOperation.REPORT, CreditStanding.IN_FORCE);
    }

    private static CreditExchangeEvent prepared() {
        return new CreditExchangePrepared(
                FIRST,
                on(LocalDate.of(2018, 6, 14)),
                new CreditFileFacts(1, "f.ndjson", 2, "ab", -1, 9),
                List.of(record(1), record(2)),
                LAST,
                "officer-1");
    }

    private static CreditExchangeEvent overdue() {
        return new CreditExchangeOverdue(FIRST, LegalTime.endOf(LAST), LAST);
    }

    private static CreditExchangeEvent synced(LocalDate day) {
        return new CreditPlatformSynced(
                FIRST,
                on(day),
                "ab",
                List.of(
                        new StoredReceipt("penaltycase-1", 4, ReceiptOutcome.ACCEPTED, "P-1", null),
                        new StoredReceipt("penaltycase-2", 4, ReceiptOutcome.REFUSED, null, "代码不存在")),
                "officer-2");
    }

    private static CreditExchangeView after(CreditExchangeEvent... events) {
        CreditExchangeFold fold = new CreditExchangeFold();
        CreditExchangeView view = null;
        for (int i = 0; i < events.length; i++) {
            view = fold.fold(view, events[i], Recorded.info(FIRST.id().raw(), i, Map.of()));
        }
        return view;
    }

    @Test
    void it_is_open_with_its_records() {
        CreditExchangeView view = after(prepared());
        assertThat(view.state()).isEqualTo(CreditExchangeState.OPEN);
        assertThat(view.records().stream().map(CreditExchangeView.Row::exchanged))
                .containsExactly(record(1), record(2));
        assertThat(view.records()).allMatch(row -> row.outcome() == null);
        assertThat(view.preparedOn()).isEqualTo("2018-06-14");
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
    }

    @Test
    @Rule("QJ16-12e")
    void each_record_has_its_receipt() {
        CreditExchangeView view = after(prepared(), synced(LocalDate.of(2018, 6, 20)));
        assertThat(view.state()).isEqualTo(CreditExchangeState.SYNCED);
        assertThat(view.accepted()).isEqualTo(1);
        assertThat(view.refused()).isEqualTo(1);
        assertThat(view.records().getFirst().platformNumber()).isEqualTo("P-1");
        assertThat(view.records().getLast().reason()).isEqualTo("代码不存在");
        assertThat(view.overdueOn()).isNull();
        assertThat(view.version()).isEqualTo(2);
    }

    @Test
    void late_receipts_leave_that_it_was_overdue_and_timely_ones_take_it_back() {
        assertThat(after(prepared(), overdue()).state()).isEqualTo(CreditExchangeState.OVERDUE);
        CreditExchangeView late = after(prepared(), overdue(), synced(LAST.plusDays(3)));
        assertThat(late.overdueOn()).isEqualTo(LAST.plusDays(1));
        assertThat(late.state()).isEqualTo(CreditExchangeState.SYNCED);
        assertThat(after(prepared(), overdue(), synced(LAST)).overdueOn()).isNull();
    }

    @Test
    void receipts_that_happened_first_make_a_deadline_that_passed_later_pointless() {
        CreditExchangeView view = after(prepared(), synced(LAST), overdue());
        assertThat(view.state()).isEqualTo(CreditExchangeState.SYNCED);
        assertThat(view.overdueOn()).isNull();
        assertThat(view.version()).isEqualTo(3);
    }
}
