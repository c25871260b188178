package org.anjian.command.bulletin;

import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.CommitteeBody;

/** The bodies that the register of a safety committee knows. */
@FunctionalInterface
public interface CommitteeBodies {

    /** Those of the committee of a region, by kind and code. */
    List<CommitteeBody> of(RegionCode office);
}
