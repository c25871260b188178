package org.anjian.query.readaudit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.anjian.api.message.Actor;
import org.anjian.api.readaudit.ReadAuditKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down who reads what, before it is answered: a read that cannot be written down is not answered. */
public final class ReadAudit {

    private final JdbcClient database;
    private final Clock clock;

    public ReadAudit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One read.
     *
     * @param subject the record, or the statistic and its figure
     * @param detail what is asked of it, without personal data
     */
    public void writeDown(ReadAuditKind kind, String subject, String detail, Actor actor) {
        database.sql("""
                        INSERT INTO read_audit (kind, read_at, actor, role, organisation, subject, detail)
                        VALUES (:kind, :at, :actor, :role, :organisation, :subject, :detail)""")
                .param("kind", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("role", actor.role().name())
                .param("organisation", actor.organisation())
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
