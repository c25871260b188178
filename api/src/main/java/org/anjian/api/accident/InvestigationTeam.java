package org.anjian.api.accident;

import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;

/**
 * Who investigates an accident (事故调查组).
 *
 * @param government the region of the government that formed it
 * @param leader an account
 * @param members accounts, the leader not among them
 */
public record InvestigationTeam(RegionCode government, String leader, List<String> members) {

    public InvestigationTeam {
        members = List.copyOf(members);
    }

    /** The level that investigates. */
    public RegionLevel level() {
        return government.level();
    }
}
