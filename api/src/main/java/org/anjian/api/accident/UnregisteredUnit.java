package org.anjian.api.accident;

import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** A unit that the registry of enterprises does not know. */
public record UnregisteredUnit(
        String name, RegionCode region, @Nullable Sector sector) {

    public UnregisteredUnit {
        name = Required.name(name, "unregisteredUnit.name");
        Required.value(region, "unregisteredUnit.region");
    }
}
