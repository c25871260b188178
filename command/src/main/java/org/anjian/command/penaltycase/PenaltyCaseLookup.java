package org.anjian.command.penaltycase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of penalty cases. A row carries a version, so the older never wins. */
@Component
public class PenaltyCaseLookup implements PenaltyCases, Lookup {

    private final JdbcClient database;

    public PenaltyCaseLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownPenaltyCase> find(String id) {
        return database.sql("SELECT * FROM penalty_case_lookup WHERE penalty_case = :id")
                .param("id", id)
                .query(PenaltyCaseLookup::known)
                .optional();
    }

    @Override
    public List<KnownPenaltyCase> penaltiesOf(EnterpriseId enterprise) {
        return database.sql("""
                        SELECT * FROM penalty_case_lookup
                        WHERE enterprise = :enterprise AND subject_kind = :kind
                            AND penalised_on IS NOT NULL AND revoked_on IS NULL
                        ORDER BY penalised_on, penalty_case""")
                .param("enterprise", enterprise.raw())
                .param("kind", SubjectKind.ENTERPRISE.name())
                .query(PenaltyCaseLookup::known)
                .list();
    }

    private static KnownPenaltyCase known(ResultSet row, int index) throws SQLException {
        return new KnownPenaltyCase(
                new PenaltyCaseId(row.getString("penalty_case")),
                new EnterpriseId(row.getString("enterprise")),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getObject("penalised_on", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class));
    }

    /** Takes in a case. */
    @EventHandler
    public void on(PenaltyCaseOpened event, @SequenceNumber long version) {
        store(event, null, version);
    }

    /** Takes in a penalty on the spot. */
    @EventHandler
    public void on(OnSpotPenaltyDecided event, @SequenceNumber long version) {
        store(event, LegalTime.dayOf(event.occurredAt()), version);
    }

    /** Takes in a penalty. */
    @EventHandler
    public void on(PenaltyDecided event, @SequenceNumber long version) {
        store(event, LegalTime.dayOf(event.occurredAt()), version);
    }

    /** A penalty that is gone counts no more. */
    @EventHandler
    public void on(PenaltyDecisionRevoked event) {
        revoke(event);
    }

    /** A remedy may end a penalty. */
    @EventHandler
    public void on(RemedyConcluded event) {
        if (event.outcome().ends()) {
            revoke(event);
        }
    }

    private void store(PenaltyCaseEvent event, @Nullable LocalDate penalisedOn, long version) {
        database.sql("""
                        INSERT INTO penalty_case_lookup (penalty_case, enterprise, subject_kind, penalised_on, version)
                        VALUES (:id, :enterprise, :kind, :day, :version)
                        ON CONFLICT (penalty_case) DO UPDATE
                        SET penalised_on = excluded.penalised_on, version = excluded.version
                        WHERE penalty_case_lookup.version < excluded.version""")
                .param("id", event.penaltyCase().id().raw())
                .param("enterprise", event.penaltyCase().enterpriseId().raw())
                .param("kind", event.penaltyCase().kind().name())
                .param("day", penalisedOn)
                .param("version", version)
                .update();
    }

    private void revoke(PenaltyCaseEvent event) {
        database.sql("UPDATE penalty_case_lookup SET revoked_on = :day WHERE penalty_case = :id")
                .param("id", event.penaltyCase().id().raw())
                .param("day", LegalTime.dayOf(event.occurredAt()))
                .update();
    }
}
