package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.KnownVisit;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.event.InspectionAborted;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.message.LegalTime;
import org.anjian.command.enforcementplan.PlanExecutions;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of visits, and of what they executed of plans. */
@Component
public class VisitLookup implements Visits, PlanExecutions, Lookup {

    private final JdbcClient database;

    public VisitLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<KnownVisit> of(EnterpriseId enterprise, LocalDate from, LocalDate to) {
        return database.sql("""
                        SELECT inspection, regulator, day FROM inspection_visit_lookup
                        WHERE enterprise = :enterprise AND NOT aborted AND day BETWEEN :from AND :to
                        ORDER BY day, inspection LIMIT 100""")
                .param("enterprise", enterprise.raw())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new KnownVisit(
                        new InspectionId(row.getString("inspection")),
                        row.getString("regulator"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    @Override
    public Map<String, Integer> completed(EnforcementPlanId plan) {
        Map<String, Integer> completed = new HashMap<>();
        database.sql("SELECT item, count(*) AS done FROM inspection_visit_lookup"
                        + " WHERE plan = :plan AND completed GROUP BY item")
                .param("plan", plan.raw())
                .query(row -> {
                    completed.put(row.getString("item"), row.getInt("done"));
                });
        return completed;
    }

    /** Takes in a planned visit. */
    @EventHandler
    public void on(InspectionOpened event) {
        PlanReference plan = event.terms().plan();
        database.sql("""
                        INSERT INTO inspection_visit_lookup (inspection, enterprise, regulator, day, plan, item)
                        VALUES (:inspection, :enterprise, :regulator, :day, :plan, :item)
                        ON CONFLICT (inspection) DO NOTHING""")
                .param("inspection", event.inspection().id().raw())
                .param("enterprise", event.inspection().enterpriseId().raw())
                .param("regulator", event.inspection().regulator())
                .param("day", event.terms().scheduledOn())
                .param("plan", plan == null ? null : plan.planId().raw())
                .param("item", plan == null ? null : plan.item())
                .update();
    }

    /** The day of a visit is the day it really began. */
    @EventHandler
    public void on(InspectionStarted event) {
        database.sql("UPDATE inspection_visit_lookup SET day = :day WHERE inspection = :inspection")
                .param("inspection", event.inspection().id().raw())
                .param("day", LegalTime.dayOf(event.occurredAt()))
                .update();
    }

    /** A visit that was given up is none. */
    @EventHandler
    public void on(InspectionAborted event) {
        database.sql("UPDATE inspection_visit_lookup SET aborted = true WHERE inspection = :inspection")
                .param("inspection", event.inspection().id().raw())
                .update();
    }

    /** What was concluded counts for the plan. */
    @EventHandler
    public void on(InspectionCompleted event) {
        database.sql("UPDATE inspection_visit_lookup SET completed = true WHERE inspection = :inspection")
                .param("inspection", event.inspection().id().raw())
                .update();
    }
}
