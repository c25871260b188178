package org.anjian.query.creditplatform;

import static org.anjian.query.creditplatform.CreditHistories.DECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.CreditFile;
import org.anjian.api.creditplatform.CreditOperation;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.creditplatform.ReportedChange;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.rule.Rule;
import org.anjian.query.journal.KeptJournal;
import org.anjian.query.journal.RecordedEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The file of an exchange follows from the events of its records, and says what is public and nothing else. */
class CreditComposerTest {

    private static final int HISTORIES = 200;

    /** Everything that a row may say. */
    private static final Set<String> FIELDS = Set.of(
            "record",
            "kind",
            "operation",
            "version",
            "enterprise",
            "creditCode",
            "documentNumber",
            "violations",
            "basis",
            "penalties",
            "fineYuan",
            "dailyFineYuan",
            "confiscationYuan",
            "decidedOn",
            "authority",
            "standing",
            "voidedOn",
            "changes",
            "penaltyDocumentNumber",
            "ground",
            "listedOn",
            "until",
            "publishedOn",
            "removedOn",
            "expiredOn",
            "relistedOn");

    private static KeptJournal journal(List<? extends Event> events) {
        KeptJournal journal = new KeptJournal();
        events.forEach(event -> journal.record(idOf(event), event, CreditHistories.HEAD));
        return journal;
    }

    private static String idOf(Event event) {
        return event instanceof PenaltyCaseEvent penalty
                ? penalty.penaltyCase().id().raw()
                : ((BlacklistEvent) event).entry().id().raw();
    }

    private static OwedRecord unknown(int number) {
        return new OwedRecord("penaltycase-" + number, CreditRecordKind.PENALTY, false);
    }

    private static OwedRecord known(int number) {
        return new OwedRecord("penaltycase-" + number, CreditRecordKind.PENALTY, true);
    }

    @Test
    @Rule("QJ16-12e")
    void a_decision_is_a_line_of_public_fields_with_exact_amounts() {
        KeptJournal journal = journal(List.of(
                CreditHistories.opened(1),
                CreditHistories.decided(1, 12_345_678_901_234_567L),
                CreditHistories.changed(1, LocalDate.of(2018, 4, 2), 5_000_001)));
        CreditComposer composer = new CreditComposer(journal);
        ComposedExchange composed = composer.compose(List.of(unknown(1)));
        assertThat(composed.toPosition()).isEqualTo(2);
        assertThat(composed.records())
                .containsExactly(new ExchangedRecord(
                        "penaltycase-1", CreditRecordKind.PENALTY, 3, CreditOperation.REPORT, CreditStanding.IN_FORCE));
        CreditFile file = composer.render(1, composed.records());
        assertThat(file.sha256()).isEqualTo(composed.sha256());
        assertThat(file.content())
                .isEqualTo("{\"record\":\"penaltycase-1\",\"kind\":\"PENALTY\",\"operation\":\"REPORT\",\"version\":3,"
                        + "\"enterprise\":\"示范化工厂\",\"creditCode\":\"91530302MA6K00001A\","
                        + "\"documentNumber\":\"（麒）应急罚〔2018〕1号\",\"violations\":[],"
                        + "\"basis\":\"安全生产法第九十七条\",\"penalties\":[\"警告\",\"罚款\"],"
                        + "\"fineYuan\":\"50000.01\",\"dailyFineYuan\":\"0.00\",\"confiscationYuan\":\"0.05\","
                        + "\"decidedOn\":\"2018-03-01\",\"authority\":\"county-emergency\",\"standing\":\"IN_FORCE\","
                        + "\"changes\":[{\"on\":\"2018-04-02\",\"fromYuan\":\"123456789012345.67\","
                        + "\"toYuan\":\"50000.01\"}]}\n");
    }

    @Test
    void an_entry_says_how_it_left_the_list() {
        List<BlacklistEvent> events = new ArrayList<>(List.of(CreditHistories.proposed(1), CreditHistories.listed(1)));
        CreditComposer composer = new CreditComposer(journal(events));
        OwedRecord entry = new OwedRecord("blacklistentry-1", CreditRecordKind.BLACKLIST, false);
        ComposedExchange composed = composer.compose(List.of(entry));
        assertThat(composer.render(1, composed.records()).content())
                .isEqualTo("{\"record\":\"blacklistentry-1\",\"kind\":\"BLACKLIST\",\"operation\":\"REPORT\","
                        + "\"version\":2,\"enterprise\":\"示范化工厂\",\"creditCode\":\"91530302MA6K00001A\","
                        + "\"documentNumber\":\"（麒）应急失信列〔2018〕1号\","
                        + "\"penaltyDocumentNumber\":\"（麒）应急罚〔2018〕1号\",\"ground\":\"拒不执行监管指令\","
                        + "\"basis\":\"名单管理办法\",\"listedOn\":\"2018-03-11\",\"until\":\"2021-03-01\","
                        + "\"authority\":\"county-emergency\",\"standing\":\"IN_FORCE\"}\n");
    }

    @Test
    void what_the_platform_never_had_and_stands_no_more_is_left_out() {
        CreditComposer composer = new CreditComposer(journal(List.of(
                CreditHistories.opened(1),
                CreditHistories.decided(1, 100),
                CreditHistories.opened(2),
                CreditHistories.decided(2, 200),
                CreditHistories.revoked(1, DECIDED.plusDays(1)),
                CreditHistories.revoked(2, DECIDED.plusDays(1)))));
        assertThat(composer.compose(List.of(unknown(1), known(2))).records())
                .containsExactly(new ExchangedRecord(
                        "penaltycase-2", CreditRecordKind.PENALTY, 3, CreditOperation.WITHDRAW, CreditStanding.VOID));
        assertThat(composer.compose(List.of(unknown(1))).records()).isEmpty();
    }

    @Test
    void a_format_that_nobody_knows_is_not_guessed() {
        assertThatThrownBy(() -> new CreditComposer(new KeptJournal()).render(2, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Later events change nothing of a file, and no free text is in it, whatever happened. */
    @Test
    @Rule("QJ16-12e")
    void a_file_stays_as_it_was_and_says_nothing_secret() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("CreditComposerTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        int changed = 0;
        for (int i = 0; i < HISTORIES; i++) {
            changed += tryOne(random, "seed " + seed + ", history " + i) ? 1 : 0;
        }
        assertThat(changed).as("seed " + seed).isGreaterThan(HISTORIES / 3);
    }

    private static boolean tryOne(Random random, String name) {
        List<? extends Event> events =
                random.nextBoolean() ? CreditHistories.penalties(1, random) : CreditHistories.entries(1, random);
        CreditRecordKind kind =
                events.getFirst() instanceof PenaltyCaseEvent ? CreditRecordKind.PENALTY : CreditRecordKind.BLACKLIST;
        OwedRecord owed = new OwedRecord(idOf(events.getFirst()), kind, true);
        int before = 2 + random.nextInt(events.size() - 2);
        KeptJournal journal = journal(events.subList(0, before));
        CreditComposer composer = new CreditComposer(journal);
        ComposedExchange composed = composer.compose(List.of(owed));
        CreditFile file = composer.render(1, composed.records());
        assertThat(file.sha256()).as(name).isEqualTo(composed.sha256());
        assertThat(file.content())
                .as(name)
                .doesNotContain(CreditHistories.SECRET)
                .doesNotContain("head-1");
        Map<?, ?> row = JsonMapper.builder().build().readValue(file.content(), Map.class);
        assertThat(FIELDS)
                .as(name)
                .containsAll(row.keySet().stream().map(String::valueOf).toList());
        events.subList(before, events.size())
                .forEach(event -> journal.record(owed.record(), event, CreditHistories.HEAD));
        assertThat(composer.render(1, composed.records())).as(name).isEqualTo(file);
        return !composer.compose(List.of(owed)).sha256().equals(composed.sha256());
    }

    /** Nothing that the platform is told changes without being owed. */
    @Test
    void a_row_changes_only_with_a_change_that_is_reported() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("CreditComposerTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        Set<ReportedChange> seen = new LinkedHashSet<>();
        for (int i = 0; i < HISTORIES; i++) {
            List<PenaltyCaseEvent> penalties = CreditHistories.penalties(1, random);
            for (int version = 3; version <= penalties.size(); version++) {
                compare(
                        penalties,
                        version,
                        ReportedChange.of(penalties.get(version - 1)).isPresent(),
                        "seed " + seed);
                ReportedChange.of(penalties.get(version - 1)).ifPresent(seen::add);
            }
            List<BlacklistEvent> entries = CreditHistories.entries(1, random);
            for (int version = 3; version <= entries.size(); version++) {
                compare(
                        entries,
                        version,
                        ReportedChange.of(entries.get(version - 1)).isPresent(),
                        "seed " + seed);
                ReportedChange.of(entries.get(version - 1)).ifPresent(seen::add);
            }
        }
        assertThat(seen).contains(ReportedChange.CHANGES, ReportedChange.ENDS, ReportedChange.RETURNS);
    }

    private static void compare(List<? extends Event> events, int version, Boolean reported, String name) {
        CreditRecordKind kind =
                events.getFirst() instanceof PenaltyCaseEvent ? CreditRecordKind.PENALTY : CreditRecordKind.BLACKLIST;
        List<RecordedEvent> history = journal(events).eventsOf(idOf(events.getFirst()));
        ToldRecord before = ToldRecord.of(kind, history.subList(0, version - 1));
        ToldRecord after = ToldRecord.of(kind, history.subList(0, version));
        if (!reported) {
            assertThat(after).as(name + ": " + events.get(version - 1)).isEqualTo(before);
        }
    }
}
