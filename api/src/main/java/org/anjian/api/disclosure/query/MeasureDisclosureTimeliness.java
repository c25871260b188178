package org.anjian.api.disclosure.query;

import java.time.LocalDate;
import org.anjian.api.message.Position;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How far decisions whose publication was due in a period were published in time (QJ16-06h). Answered with a
 * {@link DisclosureTimeliness}.
 *
 * @param period the last days for the publication
 * @param region the region whose subtree is meant; null for all that the reader may see
 * @param agency the code of the body that decided; null for all
 * @param on the day on which it is looked at
 */
public record MeasureDisclosureTimeliness(
        DateRange period,
        @Nullable RegionCode region,
        @Nullable String agency,
        LocalDate on,
        @Nullable Position position) {

    public MeasureDisclosureTimeliness {
        Required.value(period, "period");
        Required.value(on, "on");
    }
}
