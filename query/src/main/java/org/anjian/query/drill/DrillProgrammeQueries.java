package org.anjian.query.drill;

import java.time.Clock;
import org.anjian.api.drill.query.DrillCompliance;
import org.anjian.api.drill.query.FindDrillCompliance;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Position;
import org.anjian.query.checklist.FactsOf;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for drills. */
public final class DrillProgrammeQueries {

    private final FactsOf<DrillProgrammeView> programmes;
    private final Positions positions;
    private final Clock clock;

    public DrillProgrammeQueries(
            ViewSearch<DrillProgrammeView> views, ReadFilter permissions, Positions positions, Clock clock) {
        this.programmes = new FactsOf<>(views, permissions, DrillProgrammeView.class);
        this.positions = positions;
        this.clock = clock;
    }

    /** The drills of a year against what is owed; null where nothing is recorded. */
    @QueryHandler
    public @Nullable DrillCompliance handle(FindDrillCompliance query, Actor actor) {
        DrillProgrammeView programme = of(query.enterprise(), query.position(), actor);
        return programme == null
                ? null
                : DrillCompliances.of(programme, query.year(), LegalTime.dayOf(clock.instant()));
    }

    private @Nullable DrillProgrammeView of(EnterpriseId enterprise, @Nullable Position position, Actor actor) {
        positions.awaitFound(position);
        return programmes.of(enterprise, actor).stream().findFirst().orElse(null);
    }
}
