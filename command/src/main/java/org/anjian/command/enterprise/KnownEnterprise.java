package org.anjian.command.enterprise;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What a decision needs to know of an enterprise, as it is now.
 *
 * @param id its identity
 * @param name its registered name
 * @param sector its main sector
 * @param region the region that supervises it
 * @param closed whether it was closed (注销)
 */
public record KnownEnterprise(EnterpriseId id, String name, Sector sector, RegionCode region, boolean closed) {}
