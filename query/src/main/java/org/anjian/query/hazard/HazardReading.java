package org.anjian.query.hazard;

import java.util.List;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;

/** What one reader may see of hazards. */
public final class HazardReading {

    private final Reading reading;

    private HazardReading(Reading reading) {
        this.reading = reading;
    }

    /** The reading of an actor. */
    public static HazardReading of(ReadFilter permissions, Actor actor) {
        return new HazardReading(permissions.of(actor, HazardView.class));
    }

    Reading reading() {
        return reading;
    }

    /** Whether the reader may know of this hazard at all. */
    public boolean covers(HazardView view) {
        return reading.covers(view.regionPath(), view.enterpriseId(), view.published());
    }

    /** The hazard as the reader may see it. */
    public HazardView shown(HazardView view) {
        return reading.isReduced() ? publicOnly(view) : view;
    }

    Page<HazardView> shown(Page<HazardView> page) {
        if (!reading.isReduced()) {
            return page;
        }
        return new Page<>(
                page.edges().stream()
                        .map(edge -> new Page.Edge<>(edge.cursor(), publicOnly(edge.node())))
                        .toList(),
                page.pageInfo(),
                page.totalCount());
    }

    /** Title, unit, due date, grade, number and listing; nothing else leaves the read side (QJ22B-08b). */
    private static HazardView publicOnly(HazardView view) {
        return new HazardView(
                view.id(),
                view.version(),
                view.number(),
                view.kind(),
                null,
                view.severity(),
                null,
                null,
                null,
                view.description(),
                null,
                null,
                view.enterpriseName(),
                null,
                List.of(),
                null,
                null,
                null,
                view.dueOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                null,
                view.listing(),
                true,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
