package org.anjian.query.feed;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anjian.api.message.LegalTime;
import org.anjian.query.readmodel.DocumentJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the register of what the public was told. Whoever writes holds the lock of its one row until the commit, on whatever
 * node: so positions become visible in their order, none is left out, and none is given twice.
 */
final class ChangeRegister {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final DocumentJson json;
    private final Clock clock;

    ChangeRegister(JdbcClient jdbc, TransactionOperations transactions, DocumentJson json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a line, in the running transaction. An event that was told already adds none. */
    void add(String eventId, PublicSource.Told told) {
        Head head = lock();
        if (isTold(eventId)) {
            return;
        }
        Instant now = head.notBefore(clock.instant());
        LocalDate month = open(head, now);
        long position = head.position() + 1;
        supersede(told.record().id(), position);
        jdbc.sql("""
                INSERT INTO public_change (position, event_id, kind, op, record_id, number, told_at, month, record)
                VALUES (:position, :event, :kind, :op, :id, :number, :at, :month, :record)""")
                .param("position", position)
                .param("event", eventId)
                .param("kind", told.record().kind().name())
                .param("op", told.operation().name())
                .param("id", told.record().id())
                .param("number", told.record().number())
                .param("at", at(now))
                .param("month", month)
                .param("record", new String(json.bytes(told.record()), StandardCharsets.UTF_8))
                .update();
        jdbc.sql("UPDATE public_month SET last_position = :position, revision = revision + 1 WHERE month = :month")
                .param("position", position)
                .param("month", month)
                .update();
        jdbc.sql("UPDATE public_register SET position = :position, told_at = :at")
                .param("position", position)
                .param("at", at(now))
                .update();
    }

    /** Opens the month of today and closes those before it, where that was not done yet. */
    void turnMonths() {
        LocalDate today = monthOf(clock.instant());
        Optional<LocalDate> open = jdbc.sql("SELECT max(month) FROM public_month")
                .query((row, number) -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate))
                .single();
        if (open.isPresent() && !open.get().isBefore(today)) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            Head head = lock();
            open(head, head.notBefore(clock.instant()));
        });
    }

    private LocalDate open(Head head, Instant now) {
        LocalDate month = monthOf(now);
        Optional<LocalDate> last = jdbc.sql("SELECT month FROM public_month ORDER BY month DESC LIMIT 1")
                .query((row, number) -> row.getDate(1).toLocalDate())
                .optional();
        if (last.isPresent() && !last.get().isBefore(month)) {
            return last.get();
        }
        jdbc.sql("UPDATE public_month SET closed_at = :now, revision = revision + 1 WHERE closed_at IS NULL")
                .param("now", at(now))
                .update();
        LocalDate first = last.map(closed -> closed.plusMonths(1)).orElse(month);
        for (LocalDate next = first; !next.isAfter(month); next = next.plusMonths(1)) {
            jdbc.sql("""
                    INSERT INTO public_month (month, before_position, last_position, revision, closed_at)
                    VALUES (:month, :position, :position, 0, :closed)""")
                    .param("month", next)
                    .param("position", head.position())
                    .param("closed", next.isBefore(month) ? at(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
        return month;
    }

    private boolean isTold(String eventId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM public_change WHERE event_id = :event)")
                .param("event", eventId)
                .query(Boolean.class)
                .single();
    }

    /** What was told of the record before is read by nobody any more. */
    private void supersede(String record, long position) {
        jdbc.sql("""
                UPDATE public_change SET superseded_by = :position, record = NULL
                 WHERE record_id = :id AND superseded_by IS NULL RETURNING month""")
                .param("position", position)
                .param("id", record)
                .query((row, number) -> row.getDate(1).toLocalDate())
                .list()
                .forEach(month -> jdbc.sql("UPDATE public_month SET revision = revision + 1 WHERE month = :month")
                        .param("month", month)
                        .update());
    }

    private Head lock() {
        return jdbc.sql("SELECT position, told_at FROM public_register FOR UPDATE")
                .query((row, number) -> new Head(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
    }

    private static LocalDate monthOf(Instant instant) {
        return YearMonth.from(LegalTime.dayOf(instant)).atDay(1);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Head(long position, Instant toldAt) {

        /** Time as the register tells it: the clocks of two nodes may differ. */
        Instant notBefore(Instant now) {
            return now.isBefore(toldAt) ? toldAt : now;
        }
    }
}
