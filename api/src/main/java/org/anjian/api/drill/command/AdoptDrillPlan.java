package org.anjian.api.drill.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drill.DrillProgrammeRefusal;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Adopts the drill plan of a year, with the major hazard sources it covers (演练计划, QX24-14).
 *
 * @param sources the major hazard sources to be drilled
 * @param unitClass key unit or not; by the sector where none is given, and never less than the sector says
 */
public record AdoptDrillPlan(
        EnterpriseId enterpriseId,
        Integer year,
        String content,
        List<MajorHazardSourceId> sources,
        @Nullable UnitClass unitClass,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public AdoptDrillPlan {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(year, "year");
        content = Required.text(content, "content");
        sources = Required.list(sources, "sources");
        Required.value(occurredAt, "occurredAt");
        if (year < 2000 || year > 2100) {
            throw new RefusedException(DrillProgrammeRefusal.YEAR_OUT_OF_RANGE, "year");
        }
    }
}
