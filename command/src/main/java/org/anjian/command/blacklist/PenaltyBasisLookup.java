package org.anjian.command.blacklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of penalties on which a listing may rest; written in the transaction of the event. */
@Component
public class PenaltyBasisLookup implements PenaltyBases, Lookup {

    private final JdbcClient database;

    public PenaltyBasisLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PenaltyBasis> find(PenaltyCaseId penaltyCase) {
        return database.sql("SELECT * FROM penalty_basis_lookup WHERE penalty_case = :id AND decided_on IS NOT NULL")
                .param("id", penaltyCase.raw())
                .query(PenaltyBasisLookup::basis)
                .optional();
    }

    private static PenaltyBasis basis(ResultSet row, int index) throws SQLException {
        String person = row.getString("person");
        return new PenaltyBasis(
                new PenaltyCaseId(row.getString("penalty_case")),
                SubjectKind.valueOf(row.getString("subject_kind")),
                person == null ? null : new PersonId(person),
                new EnterpriseId(row.getString("enterprise")),
                row.getString("enterprise_name"),
                Sector.valueOf(row.getString("sector")),
                new RegionCode(row.getString("region")),
                row.getString("decision_number"),
                row.getString("body"),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("acceptance_repeat"),
                row.getBoolean("revoked"));
    }

    /** Where a case came from is known from its beginning. */
    @EventHandler
    public void on(PenaltyCaseOpened event) {
        database.sql("""
                        INSERT INTO penalty_basis_lookup (penalty_case, acceptance_repeat)
                        VALUES (:id, :repeat)
                        ON CONFLICT (penalty_case) DO UPDATE SET acceptance_repeat = excluded.acceptance_repeat""")
                .param("id", event.penaltyCase().id().raw())
                .param("repeat", isRepeat(event.origin()))
                .update();
    }

    /** Takes in a penalty, and by which body it was decided. */
    @EventHandler
    public void on(PenaltyDecided event, Actor actor) {
        decided(event, event.decisionNumber(), actor);
    }

    /** Takes in a penalty on the spot. */
    @EventHandler
    public void on(OnSpotPenaltyDecided event, Actor actor) {
        decided(event, event.decisionNumber(), actor);
        database.sql("UPDATE penalty_basis_lookup SET acceptance_repeat = :repeat WHERE penalty_case = :id")
                .param("id", event.penaltyCase().id().raw())
                .param("repeat", isRepeat(event.origin()))
                .update();
    }

    /** A penalty that is gone carries nothing. */
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

    private void decided(PenaltyCaseEvent event, String decisionNumber, Actor actor) {
        PenaltyCaseSubject subject = event.penaltyCase();
        database.sql("""
                        INSERT INTO penalty_basis_lookup (penalty_case, subject_kind, person, enterprise, enterprise_name,
                            sector, region, decision_number, body, decided_on)
                        VALUES (:id, :kind, :person, :enterprise, :name, :sector, :region, :number, :body, :day)
                        ON CONFLICT (penalty_case) DO UPDATE SET subject_kind = excluded.subject_kind,
                            person = excluded.person, enterprise = excluded.enterprise,
                            enterprise_name = excluded.enterprise_name, sector = excluded.sector,
                            region = excluded.region, decision_number = excluded.decision_number,
                            body = excluded.body, decided_on = excluded.decided_on""")
                .param("id", subject.id().raw())
                .param("kind", subject.kind().name())
                .param(
                        "person",
                        subject.person() == null ? null : subject.person().raw())
                .param("enterprise", subject.enterpriseId().raw())
                .param("name", subject.enterpriseName())
                .param("sector", subject.sector().name())
                .param("region", subject.region().raw())
                .param("number", decisionNumber)
                .param("body", actor.organisation())
                .param("day", LegalTime.dayOf(event.occurredAt()))
                .update();
    }

    private void revoke(PenaltyCaseEvent event) {
        database.sql("UPDATE penalty_basis_lookup SET revoked = true WHERE penalty_case = :id")
                .param("id", event.penaltyCase().id().raw())
                .update();
    }

    private static boolean isRepeat(CaseOrigin origin) {
        return origin.kind() == CaseOriginKind.ACCEPTANCE_REPEAT;
    }
}
