package org.anjian.command.bulletin;

import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.region.RegionCode;

/** The monthly returns that an office is owed, as they are with it now. */
@FunctionalInterface
interface CollectedReturns {

    /** Those of the regulators of the office's own level for a quarter, by regulator and month (QJ22B-03). */
    List<CollectedReturn> of(RegionCode office, BulletinQuarter quarter);
}
