package org.anjian.command.enforcementplan;

import java.util.Optional;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.PlanYears;
import org.anjian.api.enforcementplan.event.EnforcementPlanApproved;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enforcementplan.event.EnforcementPlanFiled;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.sector.Sector;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of plans and their items. */
@Component
public class PlanItemLookup implements PlanItems, Lookup {

    private final JdbcClient database;

    public PlanItemLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownPlanItem> find(EnforcementPlanId plan, String item) {
        return database.sql("""
                        SELECT i.enterprise, i.sector, p.regulator, p.year, p.in_force
                        FROM enforcement_plan_item_lookup i JOIN enforcement_plan_lookup p ON p.plan = i.plan
                        WHERE i.plan = :plan AND i.item = :item""")
                .param("plan", plan.raw())
                .param("item", item)
                .query((row, index) -> new KnownPlanItem(
                        plan,
                        item,
                        row.getString("regulator"),
                        row.getInt("year"),
                        row.getString("enterprise") == null ? null : new EnterpriseId(row.getString("enterprise")),
                        row.getString("sector") == null ? null : Sector.valueOf(row.getString("sector")),
                        row.getBoolean("in_force")))
                .optional();
    }

    /** Takes in a draft; a plan that needs no approval is in force with it (QJ16-06a). */
    @EventHandler
    public void on(EnforcementPlanDrafted event) {
        store(event.plan(), event.contents(), !event.needsApproval());
    }

    /** Takes in what was approved. An amendment is in force again only once it is filed. */
    @EventHandler
    public void on(EnforcementPlanApproved event) {
        store(
                event.plan(),
                event.contents(),
                event.planVersion() > 1 || !PlanYears.needApproval(event.plan().year()));
    }

    /** From the filing on inspections may refer to it (QJ22B-05c). */
    @EventHandler
    public void on(EnforcementPlanFiled event) {
        database.sql("UPDATE enforcement_plan_lookup SET in_force = true WHERE plan = :plan")
                .param("plan", event.plan().id().raw())
                .update();
    }

    private void store(EnforcementPlanSubject plan, PlanContents contents, boolean inForce) {
        database.sql("""
                        INSERT INTO enforcement_plan_lookup (plan, regulator, region, year, in_force)
                        VALUES (:plan, :regulator, :region, :year, :inForce)
                        ON CONFLICT (plan) DO UPDATE SET in_force = :inForce""")
                .param("plan", plan.id().raw())
                .param("regulator", plan.regulator())
                .param("region", plan.region().raw())
                .param("year", plan.year())
                .param("inForce", inForce)
                .update();
        database.sql("DELETE FROM enforcement_plan_item_lookup WHERE plan = :plan")
                .param("plan", plan.id().raw())
                .update();
        for (PlanItem item : contents.items()) {
            database.sql("INSERT INTO enforcement_plan_item_lookup (plan, item, enterprise, sector)"
                            + " VALUES (:plan, :item, :enterprise, :sector)")
                    .param("plan", plan.id().raw())
                    .param("item", item.code())
                    .param(
                            "enterprise",
                            item.enterpriseId() == null
                                    ? null
                                    : item.enterpriseId().raw())
                    .param(
                            "sector",
                            item.sector() == null ? null : item.sector().name())
                    .update();
        }
    }
}
