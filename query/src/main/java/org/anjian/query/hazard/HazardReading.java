package org.anjian.query.hazard;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;

/** What one reader may see of hazards. */
public final class HazardReading {

    private static final Set<HazardDimension> PUBLIC_DIMENSIONS = EnumSet.of(
            HazardDimension.REGION,
            HazardDimension.REGION_PROVINCE,
            HazardDimension.REGION_CITY,
            HazardDimension.REGION_COUNTY,
            HazardDimension.REGION_TOWNSHIP,
            HazardDimension.SECTOR,
            HazardDimension.SEVERITY,
            HazardDimension.KIND,
            HazardDimension.DUE);

    private final Reading reading;

    HazardReading(Reading reading) {
        this.reading = reading;
    }

    /** The reading of an actor. */
    public static HazardReading of(ReadFilter permissions, Actor actor) {
        return new HazardReading(permissions.of(actor, HazardView.class));
    }

    Reading reading() {
        return reading;
    }

    /**
     * Refuses a filter that would tell a reader of public fields something about the others.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED}
     */
    void requireAllowed(HazardFilter filter) {
        boolean hidden = filter.states() != null
                || filter.sources() != null
                || filter.categories() != null
                || filter.includeRevoked() != null
                || filter.withoutPlanForDays() != null
                || Stream.of(
                                filter.found(),
                                filter.issued(),
                                filter.ordered(),
                                filter.submitted(),
                                filter.closed(),
                                filter.revoked())
                        .anyMatch(Objects::nonNull);
        if (reading.isReduced() && hidden) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED, "filter");
        }
    }

    /**
     * Refuses to group by what a reader of public fields may not see.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED}
     */
    void requireAllowed(List<HazardDimension> dimensions) {
        if (reading.isReduced() && !PUBLIC_DIMENSIONS.containsAll(dimensions)) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED, "groupBy");
        }
    }

    /**
     * Refuses a reader of public fields.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED}
     */
    void requireWhole() {
        if (reading.isReduced()) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
    }

    /** Whether the reader may know of this hazard at all. */
    public boolean covers(HazardView view) {
        return reading.covers(view.regionPath(), view.enterpriseId(), view.published());
    }

    /** The hazard as the reader may see it. */
    public HazardView shown(HazardView view) {
        return reading.shown(view);
    }

    Page<HazardView> shown(Page<HazardView> page) {
        return page.map(this::shown);
    }
}
