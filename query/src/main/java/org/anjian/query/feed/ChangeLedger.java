package org.anjian.query.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.query.readmodel.DocumentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the register of what the public was told. */
final class ChangeLedger {

    private static final String LINE =
            "SELECT position, kind, op, record_id, number, told_at, month, superseded_by, record FROM public_change";

    private static final long RECENT_NANOS = 100_000_000;

    private final JdbcClient jdbc;
    private final DocumentJson json;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    ChangeLedger(JdbcClient jdbc, DocumentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last position; 0 where nothing was ever told. */
    long head() {
        long began = System.nanoTime();
        long head = jdbc.sql("SELECT position FROM public_register")
                .query(Long.class)
                .single();
        seen.set(new Seen(head, began));
        return head;
    }

    /** The last position as it was a tenth of a second ago or later: for what is asked for very often. */
    long recentHead() {
        Seen last = seen.get();
        return last != null && System.nanoTime() - last.nanos() < RECENT_NANOS ? last.head() : head();
    }

    /** The lines after a position, in order. */
    List<PublicChange> after(long position, int most) {
        return jdbc.sql(LINE + " WHERE position > :after ORDER BY position LIMIT :most")
                .param("after", position)
                .param("most", most)
                .query(this::line)
                .list();
    }

    /** The lines of records that did not change since, the newest first. */
    List<PublicChange> lastBefore(long position, int most) {
        return jdbc.sql(LINE + " WHERE superseded_by IS NULL AND position < :before"
                        + " ORDER BY position DESC LIMIT :most")
                .param("before", position)
                .param("most", most)
                .query(this::line)
                .list();
    }

    /** The last line of a record; empty where the public was never told of it. */
    Optional<PublicChange> lastOf(String record) {
        return jdbc.sql(LINE + " WHERE record_id = :id AND superseded_by IS NULL")
                .param("id", record)
                .query(this::line)
                .optional();
    }

    /** The months, in order. */
    List<PublicMonth> months() {
        return jdbc.sql("SELECT month, before_position, last_position, revision, closed_at FROM public_month"
                        + " ORDER BY month")
                .query((row, number) -> month(row))
                .list();
    }

    /** One month; empty where it is not in the register. */
    Optional<PublicMonth> month(YearMonth month) {
        return jdbc.sql("SELECT month, before_position, last_position, revision, closed_at FROM public_month"
                        + " WHERE month = :month")
                .param("month", month.atDay(1))
                .query((row, number) -> month(row))
                .optional();
    }

    private static PublicMonth month(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new PublicMonth(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("before_position"),
                row.getLong("last_position"),
                row.getLong("revision"),
                closed == null ? null : closed.toInstant());
    }

    private PublicChange line(ResultSet row, int number) throws SQLException {
        String record = row.getString("record");
        long supersededBy = row.getLong("superseded_by");
        return new PublicChange(
                row.getLong("position"),
                PublicKind.valueOf(row.getString("kind")),
                PublicOperation.valueOf(row.getString("op")),
                row.getString("record_id"),
                row.getString("number"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                supersededBy == 0 ? null : Long.valueOf(supersededBy),
                record == null ? null : json.read(record.getBytes(StandardCharsets.UTF_8), PublicRecord.class));
    }

    private record Seen(long head, long nanos) {}
}
