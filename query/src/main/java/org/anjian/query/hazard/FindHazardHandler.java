package org.anjian.query.hazard;

import java.util.Optional;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.query.WatchHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.replay.Replay;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for one hazard: as it is from the index, as it was from its events. */
public final class FindHazardHandler {

    private final ViewSearch<HazardView> hazards;
    private final Replay<HazardEvent, HazardView> replay;
    private final ReadFilter permissions;
    private final Positions positions;

    public FindHazardHandler(
            ViewSearch<HazardView> hazards,
            Replay<HazardEvent, HazardView> replay,
            ReadFilter permissions,
            Positions positions) {
        this.hazards = hazards;
        this.replay = replay;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The hazard; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable HazardView handle(FindHazard query, Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        if (query.recordedBy() != null && query.occurredBy() != null) {
            throw new RefusedException(InputRefusal.MALFORMED, "occurredBy");
        }
        positions.awaitFound(query.number() == null ? null : query.position());
        positions.await(query.number() == null ? query.position() : null);
        return current(query)
                .filter(reading::covers)
                .flatMap(view -> asAsked(query, view))
                // What is published now need not have been published then.
                .filter(reading::covers)
                .map(reading::shown)
                .orElse(null);
    }

    /** The hazard to begin a subscription with; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable HazardView handle(WatchHazard query, Actor actor) {
        return handle(new FindHazard(query.id(), null, null, null, null), actor);
    }

    private Optional<HazardView> current(FindHazard query) {
        if (query.id() != null) {
            return query.recordedBy() == null && query.occurredBy() == null
                    ? hazards.byId(query.id().raw())
                    : Optional.ofNullable(replay.now(query.id().raw()));
        }
        if (query.number() == null) {
            throw new RefusedException(InputRefusal.REQUIRED, "id");
        }
        return hazards.first(Conditions.is("number", query.number()));
    }

    private Optional<HazardView> asAsked(FindHazard query, HazardView current) {
        HazardId id = current.id();
        if (query.recordedBy() != null) {
            return Optional.ofNullable(replay.recordedBy(id.raw(), query.recordedBy()));
        }
        if (query.occurredBy() != null) {
            return Optional.ofNullable(replay.occurredBy(id.raw(), query.occurredBy()));
        }
        return Optional.of(current);
    }
}
