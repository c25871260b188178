package org.anjian.query.readaudit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
        writeDown(kind, List.of(subject), detail, actor);
    }

    /**
     * One read of many, all with one statement.
     *
     * @param subjects the records
     * @param detail what is asked of them, without personal data
     */
    public void writeDown(ReadAuditKind kind, List<String> subjects, String detail, Actor actor) {
        if (subjects.isEmpty()) {
            return;
        }
        database.sql("""
                        INSERT INTO read_audit (kind, read_at, actor, on_behalf_of, role, organisation, subject, detail)
                        SELECT ?, ?, ?, ?, ?, ?, read.subject, ? FROM unnest(?) AS read (subject)""")
                .params(
                        kind.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor.id(),
                        actor.doer().principal(),
                        actor.role().name(),
                        actor.organisation(),
                        detail,
                        subjects.toArray(String[]::new))
                .update();
    }
}
