package org.anjian.command.typicalcase;

import java.util.List;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of typical cases; kept with the events. */
@Component
public class TypicalCaseLookup implements ApprovedTypicalCases, Lookup {

    private final JdbcClient database;

    public TypicalCaseLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isApproved(TypicalCaseId typicalCase, RegionCode office) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM typical_case_lookup WHERE typical_case = :id"
                        + " AND region = :region AND approved AND NOT withdrawn)")
                .param("id", typicalCase.raw())
                .param("region", office.raw())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isPublished(TypicalCaseId typicalCase) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM typical_case_lookup WHERE typical_case = :id AND published)")
                .param("id", typicalCase.raw())
                .query(Boolean.class)
                .single();
    }

    /** The cases that tell of a penalty and were not withdrawn. */
    List<TypicalCaseId> tellingOf(PenaltyCaseId penaltyCase) {
        return database.sql("SELECT typical_case FROM typical_case_lookup"
                        + " WHERE penalty_case = :penalty AND NOT withdrawn ORDER BY typical_case")
                .param("penalty", penaltyCase.raw())
                .query((row, index) -> new TypicalCaseId(row.getString(1)))
                .list();
    }

    /** The revisions of bulletins that tell of a case. */
    List<NamedIn> bulletinsOf(TypicalCaseId typicalCase) {
        return database.sql("SELECT bulletin, revision FROM typical_case_bulletin"
                        + " WHERE typical_case = :id ORDER BY bulletin, revision")
                .param("id", typicalCase.raw())
                .query((row, index) -> new NamedIn(new QuarterlyBulletinId(row.getString(1)), row.getInt(2)))
                .list();
    }

    /** Takes in how far a case is. */
    @EventHandler
    public void on(TypicalCaseEvent event) {
        switch (event) {
            case TypicalCaseReceived _ -> receive(event);
            case TypicalCaseApproved _ -> note(event, "approved");
            case TypicalCasePublished _ -> note(event, "published");
            case TypicalCaseWithdrawn _ -> note(event, "withdrawn");
            case TypicalCaseEnteredBulletin entered -> name(entered);
            case TypicalCaseRedacted _, TypicalCaseSentBack _, TypicalCasePublicationOverdue _ -> {}
        }
    }

    private void receive(TypicalCaseEvent event) {
        database.sql("""
            INSERT INTO typical_case_lookup (typical_case, penalty_case, region, approved, published, withdrawn)
            VALUES (:id, :penalty, :region, false, false, false)
            ON CONFLICT (typical_case) DO NOTHING\
            """)
                .param("id", event.typicalCase().id().raw())
                .param("penalty", event.typicalCase().penaltyCase().raw())
                .param("region", event.typicalCase().region().raw())
                .update();
    }

    private void name(TypicalCaseEnteredBulletin event) {
        database.sql("INSERT INTO typical_case_bulletin (typical_case, bulletin, revision)"
                        + " VALUES (:id, :bulletin, :revision) ON CONFLICT DO NOTHING")
                .param("id", event.typicalCase().id().raw())
                .param("bulletin", event.bulletin().raw())
                .param("revision", event.revision())
                .update();
    }

    /** What happened stays so: none of the columns ever turns back. */
    private void note(TypicalCaseEvent event, String column) {
        database.sql("UPDATE typical_case_lookup SET " + column + " = true WHERE typical_case = :id")
                .param("id", event.typicalCase().id().raw())
                .update();
    }
}
