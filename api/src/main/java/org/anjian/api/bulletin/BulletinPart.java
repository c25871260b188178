package org.anjian.api.bulletin;

import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a part of a bulletin, or of the whole.
 *
 * @param division by what it is divided off; null for the whole
 * @param key the name of the {@link org.anjian.api.sector.Sector}, the code of the region or of the regulator; null for the whole
 * @param figures the figures of the quarter: the sum of the months, so that an enterprise inspected in two months counts twice
 * @param lastYear those of the same quarter of the year before
 */
public record BulletinPart(
        @Nullable BulletinDivision division, @Nullable String key, ReturnFigures figures, ReturnFigures lastYear) {

    public BulletinPart {
        Required.value(figures, "figures");
        Required.value(lastYear, "lastYear");
    }

    /** As it is digested. */
    String canonical() {
        return (division == null ? "TOTAL" : division + "=" + key) + "\n" + figures.canonical() + "\n"
                + lastYear.canonical();
    }
}
