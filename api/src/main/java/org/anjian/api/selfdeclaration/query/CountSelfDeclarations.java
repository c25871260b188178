package org.anjian.api.selfdeclaration.query;

import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises declared a month (QJ16-09a). Answered with a {@link SelfDeclarationRate}.
 *
 * @param month such as 2016-08
 */
public record CountSelfDeclarations(
        String month, @Nullable RegionCode region, @Nullable Sector sector) {

    public CountSelfDeclarations {
        Required.value(month, "month");
    }
}
