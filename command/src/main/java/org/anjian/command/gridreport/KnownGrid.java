package org.anjian.command.gridreport;

import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.region.RegionCode;

/**
 * A grid as decisions need it.
 *
 * @param workers the accounts of its workers now
 * @param enterprises the enterprises in it now
 */
public record KnownGrid(
        GridId id,
        String name,
        RegionCode region,
        ResponsibleBody township,
        Set<String> workers,
        Set<EnterpriseId> enterprises) {

    public KnownGrid {
        workers = Set.copyOf(workers);
        enterprises = Set.copyOf(enterprises);
    }
}
