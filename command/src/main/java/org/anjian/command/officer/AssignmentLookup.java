package org.anjian.command.officer;

import java.util.List;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.event.InspectionAborted;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of who handles what. A row carries a version, so the older never wins. */
@Component
public class AssignmentLookup implements Assignments, Lookup {

    private final JdbcClient database;

    public AssignmentLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> openOf(String account) {
        return database.sql("""
                        SELECT record FROM officer_assignment_lookup
                        WHERE open AND :account = ANY (string_to_array(officers, chr(10)))
                        ORDER BY record LIMIT 200""").param("account", account).query(String.class).list();
    }

    /** Takes in who inspects. */
    @EventHandler
    public void on(InspectorsAssigned event, @SequenceNumber long version) {
        handled(
                event.inspection().id().raw(),
                event.officers().stream().map(AssignedOfficer::account).toList(),
                version);
    }

    /** Takes an officer off an inspection. */
    @EventHandler
    public void on(OfficerRecused event, @SequenceNumber long version) {
        database.sql("""
                        UPDATE officer_assignment_lookup
                        SET officers = array_to_string(
                                array_remove(string_to_array(officers, chr(10)), :officer), chr(10)),
                            version = :version
                        WHERE record = :record AND version < :version""")
                .param("officer", event.officer())
                .param("record", event.inspection().id().raw())
                .param("version", version)
                .update();
    }

    /** A concluded inspection is nobody's any more. */
    @EventHandler
    public void on(InspectionCompleted event, @SequenceNumber long version) {
        ended(event.inspection().id().raw(), version);
    }

    /** An inspection that was given up is nobody's any more. */
    @EventHandler
    public void on(InspectionAborted event, @SequenceNumber long version) {
        ended(event.inspection().id().raw(), version);
    }

    /** Takes in who handles a case. */
    @EventHandler
    public void on(PenaltyCaseOpened event, @SequenceNumber long version) {
        handled(event.penaltyCase().id().raw(), event.team(), version);
    }

    /** Takes in who handles a case. */
    @EventHandler
    public void on(OnSpotPenaltyDecided event, @SequenceNumber long version) {
        handled(event.penaltyCase().id().raw(), event.team(), version);
    }

    /** Takes in who handles a case. */
    @EventHandler
    public void on(CaseFiled event, @SequenceNumber long version) {
        handled(event.penaltyCase().id().raw(), event.team(), version);
    }

    /** Takes in who handles a case now. */
    @EventHandler
    public void on(CaseTeamChanged event, @SequenceNumber long version) {
        handled(event.penaltyCase().id().raw(), event.team(), version);
    }

    /** A case that was not filed is nobody's any more. */
    @EventHandler
    public void on(FilingRefused event, @SequenceNumber long version) {
        ended(event.penaltyCase().id().raw(), version);
    }

    /** A closed case is nobody's any more. */
    @EventHandler
    public void on(PenaltyCaseClosed event, @SequenceNumber long version) {
        ended(event.penaltyCase().id().raw(), version);
    }

    private void handled(String record, List<String> officers, long version) {
        database.sql("""
                        INSERT INTO officer_assignment_lookup (record, officers, open, version)
                        VALUES (:record, :officers, true, :version)
                        ON CONFLICT (record) DO UPDATE SET officers = excluded.officers, version = excluded.version
                        WHERE officer_assignment_lookup.version < excluded.version""")
                .param("record", record)
                .param("officers", String.join("\n", officers))
                .param("version", version)
                .update();
    }

    private void ended(String record, long version) {
        database.sql("UPDATE officer_assignment_lookup SET open = false, version = :version"
                        + " WHERE record = :record AND version < :version")
                .param("record", record)
                .param("version", version)
                .update();
    }
}
