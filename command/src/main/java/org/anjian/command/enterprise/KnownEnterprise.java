package org.anjian.command.enterprise;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs to know of an enterprise, as it is now.
 *
 * @param id its identity
 * @param name its registered name
 * @param sector its main sector
 * @param region the region that supervises it
 * @param closed whether it was closed (注销)
 * @param regulator the organisation code of the regulator that supervises it, as its officers carry it; null while none is
 *     assigned (ML20-05a)
 * @param scale above or below the designated scale, where known
 * @param employees the number of employees, where known
 */
public record KnownEnterprise(
        EnterpriseId id,
        String name,
        Sector sector,
        RegionCode region,
        boolean closed,
        @Nullable String regulator,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees) {}
