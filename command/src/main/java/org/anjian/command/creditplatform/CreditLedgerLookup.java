package org.anjian.command.creditplatform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.creditplatform.ReportedChange;
import org.anjian.api.creditplatform.StoredReceipt;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.event.CreditPlatformSynced;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.anjian.command.refusal.Refuse;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The write side's own tables of what the credit platform is told and has accepted. They are written in the transaction of the
 * event, so an exchange never misses what was recorded before it. Natural persons never come into them, nor do enterprises without
 * a unified social credit code, nor cases that another system decided.
 */
@Component
public class CreditLedgerLookup implements CreditLedger, Lookup {

    private final JdbcClient database;

    public CreditLedgerLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public CreditOffice office(RegionCode region) {
        return database.sql("""
                        SELECT coalesce(max(number), 0) AS exchanges, coalesce(bool_or(open), false) AS open,
                               coalesce(max(to_position), :beginning) AS to_position, max(last_at) AS last_at
                          FROM credit_exchange_lookup WHERE region = :region""")
                .param("beginning", CreditFileFacts.BEGINNING)
                .param("region", region.raw())
                .query(CreditLedgerLookup::office)
                .single();
    }

    private static CreditOffice office(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
        return new CreditOffice(
                row.getInt("exchanges"),
                row.getBoolean("open"),
                row.getLong("to_position"),
                last == null ? null : last.toInstant());
    }

    @Override
    public List<OwedRecord> owed(RegionCode region, int most) {
        return database.sql("""
                        SELECT record, kind, known FROM credit_owed
                         WHERE :region = ANY (region_path)
                         ORDER BY changed_at, record LIMIT :most""")
                .param("region", region.raw())
                .param("most", most)
                .query((row, index) -> new OwedRecord(
                        row.getString("record"),
                        CreditRecordKind.valueOf(row.getString("kind")),
                        row.getBoolean("known")))
                .list();
    }

    @Override
    public void claim(List<ExchangedRecord> records) {
        int kept = database.sql(
                        "SELECT record FROM credit_record_lookup WHERE record = ANY (:records) AND exchange IS NULL"
                                + " ORDER BY record FOR UPDATE")
                .param("records", records.stream().map(ExchangedRecord::record).toArray(String[]::new))
                .query(String.class)
                .list()
                .size();
        Refuse.unless(kept == records.size(), InputRefusal.CONCURRENT_CHANGE, "region");
    }

    /**
     * Takes in what changes about a penalty of a legal person.
     *
     * @param sequence its place in the history of the case; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(PenaltyCaseEvent event, @SequenceNumber long sequence) {
        PenaltyCaseSubject subject = event.penaltyCase();
        if (subject.kind() == SubjectKind.ENTERPRISE) {
            ReportedChange.of(event)
                    .ifPresent(change -> CreditParty.of(
                                    subject.enterpriseId(), subject.enterpriseName(), subject.region())
                            .ifPresent(party -> keep(
                                    new Change(subject.id().raw(), CreditRecordKind.PENALTY, change, sequence + 1),
                                    party,
                                    event.occurredAt())));
        }
    }

    /** Takes in what changes about an entry of a legal person on the blacklist. */
    @EventHandler
    public void on(BlacklistEvent event, @SequenceNumber long sequence) {
        BlacklistSubject subject = event.entry();
        if (subject.kind() == SubjectKind.ENTERPRISE) {
            ReportedChange.of(event)
                    .ifPresent(change -> CreditParty.of(
                                    subject.enterpriseId(), subject.enterpriseName(), subject.region())
                            .ifPresent(party -> keep(
                                    new Change(subject.id().raw(), CreditRecordKind.BLACKLIST, change, sequence + 1),
                                    party,
                                    event.occurredAt())));
        }
    }

    /** An exchange has its records until the platform answers. One that was taken in already changes nothing. */
    @EventHandler
    public void on(CreditExchangePrepared event) {
        CreditExchangeSubject exchange = event.exchange();
        int entered = database.sql("""
                        INSERT INTO credit_exchange_lookup (exchange, region, number, to_position, open, last_at)
                        VALUES (:exchange, :region, :number, :position, true, :at) ON CONFLICT DO NOTHING""")
                .param("exchange", exchange.id().raw())
                .param("region", exchange.region().raw())
                .param("number", exchange.number())
                .param("position", event.file().toPosition())
                .param("at", time(event.occurredAt()))
                .update();
        if (entered > 0) {
            database.sql("UPDATE credit_record_lookup SET exchange = :exchange WHERE record = ANY (:records)")
                    .param("exchange", exchange.id().raw())
                    .param(
                            "records",
                            event.records().stream()
                                    .map(ExchangedRecord::record)
                                    .toArray(String[]::new))
                    .update();
        }
    }

    /** What the platform accepted it knows; what it refused is owed again. */
    @EventHandler
    public void on(CreditPlatformSynced event) {
        event.receipts().forEach(receipt -> settle(event.exchange(), receipt));
        database.sql("UPDATE credit_exchange_lookup SET open = false, last_at = :at WHERE exchange = :exchange")
                .param("at", time(event.occurredAt()))
                .param("exchange", event.exchange().id().raw())
                .update();
    }

    private void settle(CreditExchangeSubject exchange, StoredReceipt receipt) {
        database.sql("""
                        UPDATE credit_record_lookup
                           SET exchange = NULL, refusal = :refusal, accepted = greatest(accepted, :accepted)
                         WHERE record = :record AND exchange = :exchange""")
                .param("refusal", receipt.accepts() ? null : receipt.reason())
                .param("accepted", receipt.accepts() ? receipt.version() : 0)
                .param("record", receipt.record())
                .param("exchange", exchange.id().raw())
                .update();
    }

    private void keep(Change change, CreditParty party, Instant at) {
        if (change.what() == ReportedChange.BEGINS) {
            begin(change, party, at);
        } else {
            goOn(change, at);
        }
    }

    private void begin(Change change, CreditParty party, Instant at) {
        database.sql("""
                        INSERT INTO credit_record_lookup (record, kind, credit_code, enterprise_name, region, region_path,
                            changed, changed_at, stands)
                        VALUES (:record, :kind, :code, :name, :region, :path, :version, :at, true)
                        ON CONFLICT (record) DO UPDATE SET credit_code = excluded.credit_code,
                            enterprise_name = excluded.enterprise_name, region = excluded.region,
                            region_path = excluded.region_path, changed = excluded.changed,
                            changed_at = excluded.changed_at, stands = true
                        WHERE credit_record_lookup.changed < excluded.changed""")
                .param("record", change.record())
                .param("kind", change.kind().name())
                .param("code", party.creditCode().raw())
                .param("name", party.name())
                .param("region", party.region().raw())
                .param("path", party.region().path().toArray(String[]::new))
                .param("version", change.version())
                .param("at", time(at))
                .update();
    }

    /** A record that never began, such as a case that another system decided, does not go on either. */
    private void goOn(Change change, Instant at) {
        database.sql("""
                        UPDATE credit_record_lookup
                           SET changed = :version, changed_at = :at, stands = coalesce(CAST(:stands AS boolean), stands)
                         WHERE record = :record AND changed < :version""")
                .param("version", change.version())
                .param("at", time(at))
                .param("stands", change.stands())
                .param("record", change.record())
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * A change of what the platform is told.
     *
     * @param version how many events the record has with it
     */
    private record Change(String record, CreditRecordKind kind, ReportedChange what, long version) {

        /** Whether the record stands after it; null where that stays as it was. */
        @Nullable
        Boolean stands() {
            return switch (what) {
                case BEGINS, RETURNS -> true;
                case ENDS -> false;
                case CHANGES -> null;
            };
        }
    }
}
