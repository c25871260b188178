package org.anjian.query.hazard;

import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.query.WatchHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for one hazard, which has a number besides its id and can be watched. */
public final class FindHazardHandler {

    private final ViewSearch<HazardView> numbers;
    private final RecordKind<?, HazardView> hazards;
    private final ReadFilter permissions;
    private final Positions positions;

    /**
     * @param numbers finds a hazard by its number
     * @param hazards the hazards by their ids
     */
    public FindHazardHandler(
            ViewSearch<HazardView> numbers,
            RecordKind<?, HazardView> hazards,
            ReadFilter permissions,
            Positions positions) {
        this.numbers = numbers;
        this.hazards = hazards;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The hazard; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable HazardView handle(FindHazard query, Actor actor) {
        permissions.of(actor, HazardView.class);
        if (query.id() != null) {
            positions.await(query.position());
            return hazards.find(new FindRecord(query.id().raw(), query.moment(), null), actor);
        }
        if (query.number() == null) {
            throw new RefusedException(InputRefusal.REQUIRED, "id");
        }
        positions.awaitFound(query.position());
        return numbers.first(Conditions.is("number", query.number()))
                .map(numbered -> hazards.find(new FindRecord(numbered.id().raw(), query.moment(), null), actor))
                .orElse(null);
    }

    /** The hazard to begin a subscription with; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable HazardView handle(WatchHazard query, Actor actor) {
        return hazards.find(FindRecord.now(query.id().raw()), actor);
    }
}
