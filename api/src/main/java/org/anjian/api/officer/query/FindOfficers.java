package org.anjian.api.officer.query;

import java.time.LocalDate;
import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Enforcement officers, by id. Answered with an {@link OfficerPage}.
 *
 * @param region the region whose subtree is meant
 * @param organisation the code of the body they act for
 * @param certifiedOn a day on which they held a valid certificate
 * @param expiringWithinDays their certificate ends within so many days from today on
 * @param certificateNumber the number of their certificate
 * @param position wait until the read model has reached it
 */
public record FindOfficers(
        @Nullable RegionCode region,
        @Nullable String organisation,
        @Nullable LocalDate certifiedOn,
        @Nullable Integer expiringWithinDays,
        @Nullable String certificateNumber,
        PageRequest page,
        @Nullable Position position)
        implements ListQuery {

    private static final int MOST_DAYS = 3_660;

    public FindOfficers {
        if (expiringWithinDays != null && (expiringWithinDays < 0 || expiringWithinDays > MOST_DAYS)) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "expiringWithinDays");
        }
        Required.value(page, "page");
    }
}
