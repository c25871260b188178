package org.anjian.command.safetymanager;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.message.Actor;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.command.lookup.Lookup;
import org.anjian.command.person.PersonObligations;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of safety managers at work. */
@Component
public class SafetyManagerLookup implements ManagerAccounts, ManagerStanding, PostHolders, PersonObligations, Lookup {

    private static final String OPEN = "('APPOINTED', 'CLEARED', 'ON_DUTY', 'SUSPENDED', 'REVOKED')";

    private final JdbcClient database;

    public SafetyManagerLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isOnDuty(String account, EnterpriseId enterprise) {
        return database.sql("""
                        SELECT EXISTS (SELECT 1 FROM safety_manager_lookup
                        WHERE account = :account AND enterprise = :enterprise AND state = 'ON_DUTY')""")
                .param("account", account)
                .param("enterprise", enterprise.raw())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<SafetyManagerId> holder(String account, EnterpriseId enterprise) {
        return database.sql("SELECT manager FROM safety_manager_lookup WHERE account = :account"
                        + " AND enterprise = :enterprise AND state IN " + OPEN + " LIMIT 1")
                .param("account", account)
                .param("enterprise", enterprise.raw())
                .query((row, index) -> new SafetyManagerId(row.getString(1)))
                .optional();
    }

    @Override
    public List<SafetyManagerId> at(EnterpriseId enterprise) {
        return database.sql("SELECT manager FROM safety_manager_lookup WHERE enterprise = :enterprise AND state IN "
                        + OPEN + " ORDER BY manager")
                .param("enterprise", enterprise.raw())
                .query((row, index) -> new SafetyManagerId(row.getString(1)))
                .list();
    }

    @Override
    public List<PersonId> personsAt(EnterpriseId enterprise) {
        return database.sql("SELECT DISTINCT person FROM safety_manager_lookup WHERE enterprise = :enterprise"
                        + " AND state IN " + OPEN + " ORDER BY person")
                .param("enterprise", enterprise.raw())
                .query((row, index) -> new PersonId(row.getString(1)))
                .list();
    }

    @Override
    public Optional<ReportToRegulator> lastReport(String account, EnterpriseId enterprise, Instant from, Instant to) {
        return database.sql("""
                        SELECT hazard, reported_at FROM regulator_report_lookup
                        WHERE account = :account AND enterprise = :enterprise
                          AND reported_at >= :earliest AND reported_at <= :latest
                        ORDER BY reported_at DESC LIMIT 1""")
                .param("account", account)
                .param("enterprise", enterprise.raw())
                .param("earliest", from.atOffset(ZoneOffset.UTC))
                .param("latest", to.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new ReportToRegulator(
                        new HazardId(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public boolean bind(PersonId person) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM safety_manager_lookup WHERE person = :person AND state IN "
                        + OPEN + ") OR EXISTS (SELECT 1 FROM safety_manager_bar_lookup WHERE person = :person)")
                .param("person", person.raw())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isKeptFromDuty(PersonId person, EnterpriseId enterprise) {
        return database.sql("""
                        SELECT EXISTS (SELECT 1 FROM safety_manager_lookup WHERE person = :person AND (state = 'REVOKED'
                            OR enterprise = :enterprise AND state IN ('APPOINTED', 'CLEARED', 'SUSPENDED')))
                          OR EXISTS (SELECT 1 FROM safety_manager_bar_lookup WHERE person = :person)""")
                .param("person", person.raw())
                .param("enterprise", enterprise.raw())
                .query(Boolean.class)
                .single();
    }

    /** Takes in a report to the regulator; the watch over its author begins (QJ22A-11b). */
    @EventHandler
    public void on(MajorHazardEscalatedToRegulator event, Actor actor) {
        database.sql("""
                        INSERT INTO regulator_report_lookup (hazard, account, enterprise, reported_at)
                        VALUES (:hazard, :account, :enterprise, :at) ON CONFLICT DO NOTHING""")
                .param("hazard", event.hazard().id().raw())
                .param("account", actor.id())
                .param("enterprise", event.hazard().enterpriseId().raw())
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes in an event of a file.
     *
     * @param sequence its place in the history of the file; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(SafetyManagerEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case SafetyManagerBarred barred -> bar(barred, sequence);
            case SafetyManagerBarLifted lifted ->
                database.sql(
                                "DELETE FROM safety_manager_bar_lookup WHERE manager = :manager AND jurisdiction = :jurisdiction"
                                        + " AND version < :version")
                        .param("manager", lifted.post().managerId().raw())
                        .param("jurisdiction", lifted.jurisdiction().raw())
                        .param("version", sequence)
                        .update();
            default -> save(event, sequence);
        }
    }

    private void bar(SafetyManagerBarred event, long sequence) {
        database.sql("""
                        INSERT INTO safety_manager_bar_lookup (manager, person, jurisdiction, version)
                        VALUES (:manager, :person, :jurisdiction, :version) ON CONFLICT DO NOTHING""")
                .param("manager", event.post().managerId().raw())
                .param("person", event.post().personId().raw())
                .param("jurisdiction", event.jurisdiction().raw())
                .param("version", sequence)
                .update();
    }

    private void save(SafetyManagerEvent event, long sequence) {
        PostSubject post = event.post();
        PostState before = database.sql(
                        "SELECT state FROM safety_manager_lookup WHERE manager = :manager AND enterprise = :enterprise")
                .param("manager", post.managerId().raw())
                .param("enterprise", post.enterpriseId().raw())
                .query((row, index) -> PostState.valueOf(row.getString(1)))
                .optional()
                .orElse(null);
        PostState after = PostState.after(before, event);
        if (after == before) {
            return;
        }
        database.sql("""
                        INSERT INTO safety_manager_lookup (manager, person, enterprise, account, state, version)
                        VALUES (:manager, :person, :enterprise, :account, :state, :version)
                        ON CONFLICT (manager, enterprise) DO UPDATE
                        SET account = excluded.account, state = excluded.state, version = excluded.version
                        WHERE safety_manager_lookup.version < excluded.version""")
                .param("manager", post.managerId().raw())
                .param("person", post.personId().raw())
                .param("enterprise", post.enterpriseId().raw())
                .param("account", post.account())
                .param("state", after.name())
                .param("version", sequence)
                .update();
    }
}
