package org.anjian.command.clearance;

import java.time.Clock;
import java.time.ZoneOffset;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusalCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The security audit in PostgreSQL: one row a refusal, in a transaction of its own, never changed. */
@Component
class SecurityAuditTable implements SecurityAudit {

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    SecurityAuditTable(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void refused(Actor actor, Object command, RefusalCode code) {
        ownTransaction.executeWithoutResult(status -> database.sql("""
                        INSERT INTO security_audit
                            (recorded_at, actor, role, organisation, enterprise, command, target, code)
                        VALUES (:at, :actor, :role, :organisation, :enterprise, :command, :target, :code)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("role", actor.role().name())
                .param("organisation", actor.organisation())
                .param(
                        "enterprise",
                        actor.enterprise() == null ? null : actor.enterprise().raw())
                .param("command", command.getClass().getSimpleName())
                .param("target", CommandTarget.of(command))
                .param("code", code.name())
                .update());
    }
}
