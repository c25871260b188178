package org.anjian.api.accident.query;

import java.util.List;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.accident.AccidentState;
import org.anjian.api.accident.EscalationState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which accidents. What is missing does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param late whether they were reported late
 * @param happened the day on which they happened
 */
public record AccidentFilter(
        @Nullable List<AccidentGrade> grades,
        @Nullable List<AccidentState> states,
        @Nullable List<AccidentKind> kinds,
        @Nullable List<Sector> sectors,
        @Nullable List<EscalationState> escalations,
        @Nullable RegionCode region,
        @Nullable EnterpriseId enterprise,
        @Nullable Boolean late,
        @Nullable DateRange happened) {}
