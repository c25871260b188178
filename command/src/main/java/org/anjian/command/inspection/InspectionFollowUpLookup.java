package org.anjian.command.inspection;

import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of what followed from inspections for persons who did not do their duty (QX24-P3b). */
@Component
public class InspectionFollowUpLookup implements InspectionFollowUps, Lookup {

    private final JdbcClient database;

    public InspectionFollowUpLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FollowUpKind> of(InspectionId inspection) {
        return database
                .sql("SELECT DISTINCT kind FROM inspection_follow_up_lookup WHERE inspection = :inspection")
                .param("inspection", inspection.raw())
                .query((row, index) -> FollowUpKind.valueOf(row.getString("kind")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes in an order to a person; one that came from elsewhere changes nothing. */
    @EventHandler
    public void on(CorrectionOrdered event) {
        if (event.order().origin().kind() == OrderOriginKind.INSPECTION
                && event.order().person() != null) {
            take(
                    event.order().origin().record(),
                    FollowUpKind.CORRECTION_ORDER,
                    event.order().id().raw());
        }
    }

    /** Takes in a case against a person; one that came from elsewhere changes nothing. */
    @EventHandler
    public void on(PenaltyCaseOpened event) {
        if (event.origin().kind() == CaseOriginKind.INSPECTION
                && event.origin().record() != null
                && event.penaltyCase().person() != null) {
            take(
                    event.origin().record(),
                    FollowUpKind.PENALTY_CASE,
                    event.penaltyCase().id().raw());
        }
    }

    private void take(String inspection, FollowUpKind kind, String recordId) {
        database.sql("INSERT INTO inspection_follow_up_lookup (record, inspection, kind)"
                        + " VALUES (:record, :inspection, :kind) ON CONFLICT (record) DO NOTHING")
                .param("record", recordId)
                .param("inspection", inspection)
                .param("kind", kind.name())
                .update();
    }
}
