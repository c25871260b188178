package org.anjian.api.enforcementplan;

import java.util.List;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;

/**
 * What a plan was made from: the people there are, the units there are, the key sectors (编制依据, NL-PLAN).
 *
 * @param officers the officers who will inspect
 * @param units the units under supervision
 * @param keySectors the sectors that come first
 */
public record PlanBasis(int officers, int units, List<Sector> keySectors) {

    public PlanBasis {
        keySectors = Required.list(keySectors, "keySectors");
    }
}
