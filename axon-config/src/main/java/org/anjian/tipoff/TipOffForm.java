package org.anjian.tipoff;

import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.TipOffAbout;
import org.jspecify.annotations.Nullable;

/**
 * What an informer fills in; a name and a contact only by choice.
 *
 * @param deaths whether somebody is said to have died
 */
record TipOffForm(
        @Nullable RegionCode region,
        @Nullable TipOffAbout about,
        @Nullable Sector sector,
        @Nullable Boolean deaths,
        @Nullable String text,
        @Nullable String name,
        @Nullable String contact) {

    /** Without what was said. */
    @Override
    public String toString() {
        return "TipOffForm[***]";
    }
}
