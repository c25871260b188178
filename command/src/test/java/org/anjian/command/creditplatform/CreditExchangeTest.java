package org.anjian.command.creditplatform;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.CreditOperation;
import org.anjian.api.creditplatform.CreditPlatformRefusal;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.creditplatform.PlatformReceipt;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.creditplatform.StoredReceipt;
import org.anjian.api.creditplatform.command.PrepareCreditExchange;
import org.anjian.api.creditplatform.command.SyncCreditPlatform;
import org.anjian.api.creditplatform.event.CreditExchangeOverdue;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.event.CreditPlatformSynced;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An exchange has what the platform is owed, and a receipt for each of its records. */
class CreditExchangeTest {

    private static final String DIGEST = "ab".repeat(32);
    private static final CreditExchangeSubject FIRST = CreditExchangeSubject.of(COUNTY, 1);

    /** What is owed, and how far the office is, as a test says. */
    private record Told(CreditOffice office, List<OwedRecord> owed, List<String> elsewhere) implements CreditLedger {

        @Override
        public CreditOffice office(RegionCode region) {
            return office;
        }

        @Override
        public List<OwedRecord> owed(RegionCode region, int most) {
            return owed.stream().limit(most).toList();
        }

        @Override
        public void claim(List<ExchangedRecord> records) {
            Refuse.when(
                    records.stream().map(ExchangedRecord::record).anyMatch(elsewhere::contains),
                    InputRefusal.CONCURRENT_CHANGE,
                    "region");
        }
    }

    private static List<OwedRecord> owed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> new OwedRecord("penaltycase-" + one, CreditRecordKind.PENALTY, false))
                .toList();
    }

    private static List<ExchangedRecord> exchanged(int count) {
        return owed(count).stream()
                .map(one -> new ExchangedRecord(
                        one.record(), one.kind(), 4, one.operation(CreditStanding.IN_FORCE), CreditStanding.IN_FORCE))
                .toList();
    }

    private static AggregateTestFixture<CreditExchange> fixture(CreditLedger ledger) {
        AggregateTestFixture<CreditExchange> fixture = new AggregateTestFixture<>(CreditExchange.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new CreditExchanges(
                        fixture.getRepository(),
                        ledger,
                        (records, region) -> new ComposedExchange(900, exchanged(records.size()), DIGEST),
                        new WorkingDayTerms(RuleParameters.shipped(), WorkCalendar.bundled()),
                        new Regions(List.of(new Region(CITY, "曲靖市", "Qujing"), new Region(COUNTY, "麒麟区", "Qilin"))),
                        Contexts.permissions()));
        return fixture;
    }

    private static ResultValidator<CreditExchange> prepared(CreditLedger ledger, String on, Actor actor) {
        return fixture(ledger)
                .givenNoPriorActivity()
                .when(new PrepareCreditExchange(COUNTY, at(on), null), actor.toMetadata());
    }

    private static CreditExchangePrepared prepared(
            CreditExchangeSubject subject, String on, String by, int records, long from) {
        return new CreditExchangePrepared(
                subject,
                at(on),
                new CreditFileFacts(1, subject.id() + ".ndjson", records, DIGEST, from, 900),
                exchanged(records),
                day(by),
                OFFICER.id());
    }

    private static PlatformReceipt accepted(int record) {
        return new PlatformReceipt("penaltycase-" + record, ReceiptOutcome.ACCEPTED, "P-" + record, null);
    }

    private static PlatformReceipt refused(int record, String reason) {
        return new PlatformReceipt("penaltycase-" + record, ReceiptOutcome.REFUSED, null, reason);
    }

    private static SyncCreditPlatform sync(String on, String digest, PlatformReceipt... receipts) {
        return new SyncCreditPlatform(FIRST.id(), digest, List.of(receipts), at(on), null);
    }

    private static CreditPlatformSynced synced(String on, PlatformReceipt... receipts) {
        List<StoredReceipt> stored = new ArrayList<>();
        List<ExchangedRecord> records = exchanged(receipts.length);
        Arrays.stream(receipts).forEach(receipt -> stored.add(StoredReceipt.of(records.get(stored.size()), receipt)));
        return new CreditPlatformSynced(FIRST, at(on), DIGEST, stored, OFFICER.id());
    }

    private static ResultValidator<CreditExchange> after(Object command, Actor actor, Object... events) {
        return fixture(new Told(CreditOffice.NEW, List.of(), List.of()))
                .given(events)
                .when(command, actor.toMetadata());
    }

    private static final CreditExchangePrepared OPEN = prepared(FIRST, "2018-06-14", "2018-06-22", 3, -1);

    @Test
    @Rule("QJ16-12e")
    void three_new_violations_become_an_exchange_and_three_receipts() {
        // Mon 2018-06-18 is Dragon Boat Festival: five working days after the 14th end on the 22nd
        prepared(new Told(CreditOffice.NEW, owed(3), List.of()), "2018-06-14", OFFICER)
                .expectEvents(OPEN)
                .expectScheduledDeadline(LegalTime.endOf(day("2018-06-22")), new ReceiptDue(day("2018-06-22")));
        after(sync("2018-06-20", DIGEST, accepted(1), accepted(2), accepted(3)), OFFICER, OPEN)
                .expectEvents(synced("2018-06-20", accepted(1), accepted(2), accepted(3)));
    }

    @Test
    void the_next_exchange_goes_on_where_the_last_one_ended() {
        CreditOffice office = new CreditOffice(7, false, 800, at("2018-06-20"));
        prepared(new Told(office, owed(1), List.of()), "2018-07-02", OFFICER)
                .expectEvents(prepared(CreditExchangeSubject.of(COUNTY, 8), "2018-07-02", "2018-07-09", 1, 800));
        expectRefused(
                prepared(new Told(office, owed(1), List.of()), "2018-06-19", OFFICER),
                CreditPlatformRefusal.BEFORE_LAST_STEP);
    }

    @Test
    void while_one_is_open_none_is_prepared_nor_without_anything_owed() {
        CreditOffice open = new CreditOffice(1, true, 800, at("2018-06-20"));
        expectRefused(
                prepared(new Told(open, owed(1), List.of()), "2018-07-02", OFFICER),
                CreditPlatformRefusal.EXCHANGE_OPEN);
        expectRefused(
                prepared(new Told(CreditOffice.NEW, List.of(), List.of()), "2018-07-02", OFFICER),
                CreditPlatformRefusal.NOTHING_OWED);
    }

    @Test
    void a_number_that_somebody_else_was_given_first_is_an_open_exchange() {
        expectRefused(
                fixture(new Told(CreditOffice.NEW, owed(1), List.of()))
                        .given(OPEN)
                        .when(new PrepareCreditExchange(COUNTY, at("2018-06-14"), null), OFFICER.toMetadata()),
                CreditPlatformRefusal.EXCHANGE_OPEN);
    }

    @Test
    void a_record_that_another_office_was_quicker_to_take_is_not_sent_twice() {
        expectRefused(
                prepared(new Told(CreditOffice.NEW, owed(2), List.of("penaltycase-2")), "2018-06-14", OFFICER),
                InputRefusal.CONCURRENT_CHANGE);
    }

    @Test
    void an_exchange_has_no_more_records_than_a_command_may_bring_receipts() {
        prepared(new Told(CreditOffice.NEW, owed(201), List.of()), "2018-06-14", OFFICER)
                .expectEvents(prepared(FIRST, "2018-06-14", "2018-06-22", 200, -1));
    }

    @Test
    void only_offices_of_the_region_exchange() {
        expectRefused(
                prepared(new Told(CreditOffice.NEW, owed(1), List.of()), "2018-06-14", FOREIGN_OFFICER),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                prepared(new Told(CreditOffice.NEW, owed(1), List.of()), "2018-06-14", PRINCIPAL),
                InputRefusal.NOT_PERMITTED);
        expectRefused(
                after(sync("2018-06-20", DIGEST, accepted(1), accepted(2), accepted(3)), FOREIGN_OFFICER, OPEN),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("QJ16-12e")
    void what_the_platform_refused_is_stored_with_its_reason() {
        after(sync("2018-06-20", DIGEST, refused(2, "代码不存在"), accepted(3), accepted(1)), OFFICER, OPEN)
                .expectEvents(synced("2018-06-20", accepted(1), refused(2, "代码不存在"), accepted(3)));
    }

    @Test
    void receipts_are_one_for_each_record_and_for_no_other() {
        expectRefused(
                after(sync("2018-06-20", DIGEST, accepted(1), accepted(2), accepted(4)), OFFICER, OPEN),
                CreditPlatformRefusal.RECORD_NOT_IN_EXCHANGE);
        expectRefused(
                after(sync("2018-06-20", DIGEST, accepted(1), accepted(2), refused(2, "r")), OFFICER, OPEN),
                CreditPlatformRefusal.RECEIPT_TWICE);
        expectRefused(
                after(sync("2018-06-20", DIGEST, accepted(1), accepted(2)), OFFICER, OPEN),
                CreditPlatformRefusal.RECEIPTS_MISSING);
        expectRefused(after(sync("2018-06-20", DIGEST), OFFICER, OPEN), CreditPlatformRefusal.RECEIPTS_MISSING);
    }

    @Test
    void receipts_are_for_the_file_of_the_exchange_and_come_once_after_it() {
        PlatformReceipt[] all = {accepted(1), accepted(2), accepted(3)};
        expectRefused(
                after(sync("2018-06-20", "cd".repeat(32), all), OFFICER, OPEN), CreditPlatformRefusal.FILE_DIFFERS);
        expectRefused(after(sync("2018-06-13", DIGEST, all), OFFICER, OPEN), CreditPlatformRefusal.BEFORE_LAST_STEP);
        expectRefused(
                after(sync("2018-06-21", DIGEST, all), OFFICER, OPEN, synced("2018-06-20", all)),
                CreditPlatformRefusal.ALREADY_SYNCED);
    }

    @Test
    void a_receipt_says_under_which_number_or_why_not() {
        for (@Nullable String blank : new String[] {null, " "}) {
            assertThatThrownBy(() -> new PlatformReceipt("penaltycase-1", ReceiptOutcome.ACCEPTED, blank, "r"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith(CreditPlatformRefusal.RECEIPT_INCOMPLETE.name());
            assertThatThrownBy(() -> new PlatformReceipt("penaltycase-1", ReceiptOutcome.REFUSED, "n", blank))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith(CreditPlatformRefusal.RECEIPT_INCOMPLETE.name());
        }
    }

    @Test
    void without_receipts_in_time_it_is_overdue_once() {
        CreditExchangeOverdue overdue =
                new CreditExchangeOverdue(FIRST, LegalTime.startOf(day("2018-06-23")), day("2018-06-22"));
        PrepareCreditExchange prepare = new PrepareCreditExchange(COUNTY, at("2018-06-14"), null);
        fixture(new Told(CreditOffice.NEW, owed(3), List.of()))
                .givenNoPriorActivity()
                .andGivenCurrentTime(at("2018-06-14"))
                .andGivenCommands(new GenericCommandMessage<>(prepare, OFFICER.toMetadata()))
                .whenTimeAdvancesTo(LegalTime.startOf(day("2018-06-23")))
                .expectEvents(overdue);
        after(sync("2018-06-22T23:59", DIGEST, accepted(1), accepted(2), accepted(3)), OFFICER, OPEN)
                .expectEvents(synced("2018-06-22T23:59", accepted(1), accepted(2), accepted(3)));
        after(sync("2018-06-23T00:00", DIGEST, accepted(1), accepted(2), accepted(3)), OFFICER, OPEN)
                .expectEvents(overdue, synced("2018-06-23T00:00", accepted(1), accepted(2), accepted(3)));
        after(sync("2018-06-25", DIGEST, accepted(1), accepted(2), accepted(3)), OFFICER, OPEN, overdue)
                .expectEvents(synced("2018-06-25", accepted(1), accepted(2), accepted(3)));
    }

    @Test
    void what_the_platform_has_and_stands_no_more_is_withdrawn() {
        OwedRecord known = new OwedRecord("penaltycase-1", CreditRecordKind.PENALTY, true);
        assertThat(Arrays.stream(CreditStanding.values()).map(known::operation))
                .containsExactly(
                        CreditOperation.REPLACE,
                        CreditOperation.WITHDRAW,
                        CreditOperation.WITHDRAW,
                        CreditOperation.WITHDRAW);
    }
}
