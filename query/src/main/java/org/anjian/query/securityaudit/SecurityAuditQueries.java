package org.anjian.query.securityaudit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.securityaudit.query.FindSecurityAudit;
import org.anjian.api.securityaudit.query.SecurityAuditPage;
import org.anjian.api.securityaudit.view.SecurityAuditEntry;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.NumberedPage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from the security audit, newest first. */
public final class SecurityAuditQueries {

    private final JdbcClient database;
    private final ReadFilter permissions;

    public SecurityAuditQueries(JdbcClient database, ReadFilter permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    /**
     * One page.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} for everyone but auditors
     */
    @QueryHandler
    public SecurityAuditPage handle(FindSecurityAudit query, Actor actor) {
        Reading reading = permissions.of(actor, SecurityAuditEntry.class);
        DateRange days = query.recorded() == null ? new DateRange(null, null) : query.recorded();
        NumberedPage page = new NumberedPage(
                "securityAudit|" + query.actor() + "|" + days + "|" + reading.identity(), query.page());
        List<SecurityAuditEntry> found = database.sql("""
                        SELECT id, recorded_at, actor, role, organisation, enterprise, command, target, code
                        FROM security_audit
                        WHERE id < :before
                          AND (CAST(:actor AS text) IS NULL OR actor = :actor)
                          AND (CAST(:earliest AS timestamptz) IS NULL OR recorded_at >= :earliest)
                          AND (CAST(:end AS timestamptz) IS NULL OR recorded_at < :end)
                        ORDER BY id DESC LIMIT :limit""")
                .param("before", page.before())
                .param("actor", query.actor())
                .param("earliest", days.from() == null ? null : at(LegalTime.startOf(days.from())))
                .param("end", days.to() == null ? null : at(LegalTime.endOf(days.to())))
                .param("limit", page.limit())
                .query((row, number) -> entry(row))
                .list();
        return new SecurityAuditPage(page.of(found, SecurityAuditEntry::id));
    }

    private static SecurityAuditEntry entry(ResultSet row) throws SQLException {
        return new SecurityAuditEntry(
                row.getLong("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("enterprise"),
                row.getString("command"),
                row.getString("target"),
                row.getString("code"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
