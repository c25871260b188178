package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.creditplatform.CreditFile;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.PlatformReceipt;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.creditplatform.ReportedChange;
import org.anjian.api.creditplatform.command.PrepareCreditExchange;
import org.anjian.api.creditplatform.command.SyncCreditPlatform;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.event.CreditPlatformSynced;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Event;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.violationbase.ViolationRecordState;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.command.creditplatform.CreditLedgerLookup;
import org.anjian.graphql.Refusals;
import org.anjian.query.creditplatform.CreditComposer;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.violationbase.ViolationRecordFold;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any order of decisions, changes, exchanges of two offices at once, of which one lies in the other, and receipts with refusals: each
 * change of a record reaches the platform exactly once as accepted, and what the files say is what the events say.
 */
@NodeForTests
class CreditExchangePropertyIT {

    private static final int STEPS = 250;
    private static final int RECORDS = 12;
    private static final RegionCode STATE = new RegionCode("US-WY");
    private static final RegionCode COUNTRY = new RegionCode("US");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CommandGateway gateway;
    private final EventJournal journal;
    private final Clock clock;
    private final CreditLedgerLookup lookup;
    private final JdbcClient jdbc;
    private final CreditRecords records;
    private final List<CreditExchangePrepared> prepared = new ArrayList<>();
    private final Map<CreditExchangeId, CreditFile> files = new LinkedHashMap<>();
    private final Map<CreditExchangeId, CreditPlatformSynced> synced = new LinkedHashMap<>();
    private final TreeSet<Integer> begun = new TreeSet<>();
    private final TreeSet<Integer> listed = new TreeSet<>();

    @Autowired
    CreditExchangePropertyIT(
            CommandGateway gateway,
            EventStore store,
            EventJournal journal,
            Clock clock,
            CreditLedgerLookup lookup,
            JdbcClient jdbc) {
        this.gateway = gateway;
        this.journal = journal;
        this.clock = clock;
        this.lookup = lookup;
        this.jdbc = jdbc;
        String first17 = "91530302MA6K0PR0P";
        this.records =
                new CreditRecords(store, new CreditCode(first17 + CreditCode.checkCharacter(first17 + "0")), STATE);
    }

    @Test
    @Rule("QJ16-12e")
    void each_change_is_accepted_once() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("CreditExchangePropertyIT: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            something(random);
        }
        whatIsDeliveredAgainChangesNothing("seed " + seed);
        do {
            open().forEach(exchange -> sync(exchange, random, 0));
        } while (exchange() > 0);
        assertThat(prepared).as("seed " + seed).hasSizeGreaterThan(5);
        assertThat(open()).isEmpty();
        whatIsDeliveredAgainChangesNothing("seed " + seed);
        everyChangeWasAcceptedOnce("seed " + seed);
        filesSayWhatTheEventsSay("seed " + seed);
    }

    private void something(Random random) {
        int number = random.nextInt(RECORDS);
        LocalDate day = DAY.plusDays(random.nextInt(30));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                if (begun.add(number)) {
                    records.decided(number, day, random.nextInt(1_000_000));
                } else {
                    records.changed(number, day, random.nextInt(1_000_000));
                }
            }
            case 3 -> {
                if (begun.contains(number)) {
                    records.revoked(number, day);
                }
            }
            case 4 -> {
                if (begun.contains(number)) {
                    records.published(number, day);
                }
            }
            case 5, 6 -> entry(number, day, random);
            case 7, 8 -> exchange();
            default ->
                open().stream().skip(random.nextInt(2)).findFirst().ifPresent(exchange -> sync(exchange, random, 3));
        }
    }

    private void entry(int number, LocalDate day, Random random) {
        if (listed.add(number)) {
            records.listed(number, day);
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> records.listingPublished(number, day);
            case 1 -> records.removed(number, day);
            default -> records.relisted(number, day);
        }
    }

    /** Both offices prepare at the same moment; returns how many could. */
    private int exchange() {
        List<CompletableFuture<Optional<CreditExchangePrepared>>> attempts = Stream.of(STATE, COUNTRY)
                .map(region -> CompletableFuture.supplyAsync(() -> prepare(region)))
                .toList();
        int before = prepared.size();
        attempts.forEach(attempt -> attempt.join().ifPresent(this::keep));
        return prepared.size() - before;
    }

    private void keep(CreditExchangePrepared exchange) {
        prepared.add(exchange);
        files.put(exchange.exchange().id(), file(exchange));
    }

    private CreditFile file(CreditExchangePrepared exchange) {
        return new CreditComposer(journal).render(exchange.file().format(), exchange.records());
    }

    private Optional<CreditExchangePrepared> prepare(RegionCode region) {
        try {
            Decision decision = send(new PrepareCreditExchange(region, clock.instant(), null), region);
            return Optional.of((CreditExchangePrepared)
                    journal.eventsOf(decision.id()).getFirst().payload());
        } catch (RuntimeException failure) {
            assertThat(Refusals.of(failure).orElseThrow(() -> failure).code())
                    .isIn("EXCHANGE_OPEN", "NOTHING_OWED", "CONCURRENT_CHANGE");
            return Optional.empty();
        }
    }

    private List<CreditExchangePrepared> open() {
        return prepared.stream()
                .filter(exchange -> !synced.containsKey(exchange.exchange().id()))
                .toList();
    }

    /** Sends receipts, of which one in so many is a refusal; none where that is 0. */
    private void sync(CreditExchangePrepared exchange, Random random, int refusedOneIn) {
        List<PlatformReceipt> receipts = exchange.records().stream()
                .map(record -> refusedOneIn > 0 && random.nextInt(refusedOneIn) == 0
                        ? new PlatformReceipt(record.record(), ReceiptOutcome.REFUSED, null, "格式")
                        : new PlatformReceipt(record.record(), ReceiptOutcome.ACCEPTED, "N", null))
                .toList();
        Decision decision = send(
                new SyncCreditPlatform(
                        exchange.exchange().id(), exchange.file().sha256(), receipts, clock.instant(), null),
                exchange.exchange().region());
        synced.put(exchange.exchange().id(), (CreditPlatformSynced)
                journal.eventsOf(decision.id()).getLast().payload());
    }

    private Decision send(Object command, RegionCode region) {
        Actor office = new Actor("office", Role.COMMITTEE_OFFICE, "committee", region, null);
        return gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(office.toMetadata())));
    }

    /** A crash may bring the tables every event a second time. */
    private void whatIsDeliveredAgainChangesNothing(String name) {
        List<String> before = rows();
        assertThat(before).as(name).isNotEmpty();
        Stream.concat(
                        ids(),
                        prepared.stream()
                                .map(exchange -> exchange.exchange().id().raw()))
                .flatMap(record -> journal.eventsOf(record).stream())
                .forEach(this::again);
        assertThat(rows()).as(name).isEqualTo(before);
    }

    private void again(RecordedEvent event) {
        switch (event.payload()) {
            case PenaltyCaseEvent penalty -> lookup.on(penalty, event.info().sequence());
            case BlacklistEvent entry -> lookup.on(entry, event.info().sequence());
            case CreditExchangePrepared exchange -> lookup.on(exchange);
            case CreditPlatformSynced answer -> lookup.on(answer);
            default -> {}
        }
    }

    private List<String> rows() {
        return jdbc.sql("SELECT CAST(to_jsonb(kept) AS text) FROM credit_record_lookup kept WHERE region = :region"
                        + " ORDER BY record")
                .param("region", STATE.raw())
                .query(String.class)
                .list();
    }

    private Stream<String> ids() {
        return Stream.concat(
                begun.stream().map(records::id),
                listed.stream().map(number -> records.entry(number).raw()));
    }

    private void everyChangeWasAcceptedOnce(String name) {
        Map<String, List<Long>> accepted = new LinkedHashMap<>();
        synced.values()
                .forEach(answer -> answer.receipts().stream()
                        .filter(receipt -> receipt.accepts())
                        .forEach(receipt -> accepted.computeIfAbsent(receipt.record(), id -> new ArrayList<>())
                                .add(receipt.version())));
        ids().forEach(record -> acceptedOnce(record, accepted.getOrDefault(record, List.of()), name + ", " + record));
    }

    private void acceptedOnce(String record, List<Long> accepted, String name) {
        List<RecordedEvent> history = journal.eventsOf(record);
        long before = 0;
        for (long version : accepted) {
            assertThat(changed(history, before, version))
                    .as(name + " up to " + version)
                    .isTrue();
            before = version;
        }
        boolean unsaid = changed(history, before, history.size());
        assertThat(unsaid && (before > 0 || stands(history)))
                .as(name + " is owed after " + accepted)
                .isFalse();
    }

    /** Whether something that is reported happened after a version, up to another. */
    private static boolean changed(List<RecordedEvent> history, long after, long upTo) {
        return history.subList((int) after, (int) upTo).stream()
                .anyMatch(event -> reported(event.payload()).isPresent());
    }

    private static Optional<ReportedChange> reported(Event event) {
        return event instanceof PenaltyCaseEvent penalty
                ? ReportedChange.of(penalty)
                : ReportedChange.of((BlacklistEvent) event);
    }

    private static boolean stands(List<RecordedEvent> history) {
        boolean stands = false;
        for (RecordedEvent event : history) {
            stands =
                    reported(event.payload()).map(ReportedChange.BEGINS::equals).orElse(false)
                            || reported(event.payload())
                                    .map(ReportedChange.RETURNS::equals)
                                    .orElse(false)
                            || stands
                                    && !reported(event.payload())
                                            .map(ReportedChange.ENDS::equals)
                                            .orElse(false);
        }
        return stands;
    }

    /** The rows are the folds of the violation base at their versions, and stay so whatever happens later. */
    private void filesSayWhatTheEventsSay(String name) {
        for (CreditExchangePrepared exchange : prepared) {
            CreditFile file = file(exchange);
            assertThat(file).as(name).isEqualTo(files.get(exchange.exchange().id()));
            assertThat(file.sha256()).as(name).isEqualTo(exchange.file().sha256());
            assertThat(file.content()).as(name).doesNotContain(CreditRecords.SECRET);
            List<String> lines = file.content().lines().toList();
            assertThat(lines)
                    .as(name)
                    .hasSize(exchange.records().size())
                    .hasSize(exchange.file().rows());
            for (int i = 0; i < lines.size(); i++) {
                ExchangedRecord record = exchange.records().get(i);
                JsonNode row = JsonMapper.shared().readTree(lines.get(i));
                assertThat(row.path("record").asString()).as(name).isEqualTo(record.record());
                assertThat(row.path("version").asLong()).as(name).isEqualTo(record.version());
                if (record.kind() == CreditRecordKind.PENALTY) {
                    agrees(row, fold(record), name);
                }
            }
        }
    }

    private ViolationRecordView fold(ExchangedRecord record) {
        ViolationRecordView view = null;
        ViolationRecordFold fold = new ViolationRecordFold();
        for (RecordedEvent event : journal.eventsOf(record.record()).subList(0, (int) record.version())) {
            view = fold.fold(view, (PenaltyCaseEvent) event.payload(), event.info());
        }
        return view;
    }

    private static void agrees(JsonNode row, ViolationRecordView view, String name) {
        long fen = new BigDecimal(row.path("fineYuan").asString())
                .movePointRight(2)
                .longValueExact();
        assertThat(fen).as(name).isEqualTo(view.fineFen());
        assertThat(row.path("documentNumber").asString()).as(name).isEqualTo(view.decisionNumber());
        assertThat(row.path("standing").asString())
                .as(name)
                .isEqualTo(view.state() == ViolationRecordState.VOID ? "VOID" : "IN_FORCE");
        assertThat(row.path("changes").size()).as(name).isEqualTo(view.changes().size());
    }
}
