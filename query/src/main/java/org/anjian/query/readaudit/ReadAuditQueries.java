package org.anjian.query.readaudit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.readaudit.query.FindReadAudit;
import org.anjian.api.readaudit.query.FindWhoHasSeen;
import org.anjian.api.readaudit.query.ReadAuditPage;
import org.anjian.api.readaudit.query.WhoHasSeen;
import org.anjian.api.readaudit.view.ReadAuditEntry;
import org.anjian.api.readaudit.view.Reader;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.NumberedPage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers for who read what, newest first. */
public final class ReadAuditQueries {

    private final JdbcClient database;
    private final ReadFilter permissions;

    public ReadAuditQueries(JdbcClient database, ReadFilter permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    /**
     * One page.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} for everyone but auditors
     */
    @QueryHandler
    public ReadAuditPage handle(FindReadAudit query, Actor actor) {
        Reading reading = permissions.of(actor, ReadAuditEntry.class);
        NumberedPage page = new NumberedPage(
                "readAudit|" + query.kind() + "|" + query.actor() + "|" + query.onBehalfOf() + "|" + query.subject()
                        + "|" + reading.identity(),
                query.page());
        return new ReadAuditPage(page.of(
                database.sql("""
                        SELECT * FROM read_audit
                        WHERE id < :before
                          AND (CAST(:kind AS text) IS NULL OR kind = :kind)
                          AND (CAST(:actor AS text) IS NULL OR actor = :actor)
                          AND (CAST(:onBehalfOf AS text) IS NULL OR on_behalf_of = :onBehalfOf)
                          AND (CAST(:subject AS text) IS NULL OR subject = :subject)
                        ORDER BY id DESC LIMIT :limit""")
                        .param("before", page.before())
                        .param(
                                "kind",
                                query.kind() == null ? null : query.kind().name())
                        .param("actor", query.actor())
                        .param("onBehalfOf", query.onBehalfOf())
                        .param("subject", query.subject())
                        .param("limit", page.limit())
                        .query((row, number) -> entry(row))
                        .list(),
                ReadAuditEntry::id));
    }

    /**
     * Who has seen a record.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} for everyone but auditors
     */
    @QueryHandler
    public WhoHasSeen handle(FindWhoHasSeen query, Actor actor) {
        permissions.of(actor, Reader.class);
        List<Reader> readers = database.sql("""
                        SELECT actor, on_behalf_of, role, organisation, array_agg(DISTINCT kind) AS kinds, count(*) AS times,
                               min(read_at) AS first_at, max(read_at) AS last_at
                        FROM read_audit WHERE subject = :subject
                        GROUP BY actor, on_behalf_of, role, organisation
                        ORDER BY last_at DESC, actor, on_behalf_of, role LIMIT :most""")
                .param("subject", query.subject())
                .param("most", FindWhoHasSeen.MOST)
                .query((row, number) -> reader(row))
                .list();
        long count = readers.size() < FindWhoHasSeen.MOST
                ? readers.size()
                : database.sql("SELECT count(*) FROM (SELECT DISTINCT actor, on_behalf_of, role, organisation"
                                + " FROM read_audit WHERE subject = :subject) AS reader")
                        .param("subject", query.subject())
                        .query(Long.class)
                        .single();
        return new WhoHasSeen(readers, count);
    }

    private static Reader reader(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        return new Reader(
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("role"),
                row.getString("organisation"),
                Stream.of(kinds).map(ReadAuditKind::valueOf).sorted().toList(),
                row.getLong("times"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private static ReadAuditEntry entry(ResultSet row) throws SQLException {
        return new ReadAuditEntry(
                row.getLong("id"),
                ReadAuditKind.valueOf(row.getString("kind")),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
