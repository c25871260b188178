package org.anjian.api.accident;

import org.anjian.api.region.RegionLevel;

/** How grave an accident is (事故等级, NL-SG03), the least first. */
public enum AccidentGrade {
    /** 一般事故. */
    GENERAL(RegionLevel.COUNTY),
    /** 较大事故. */
    LARGER(RegionLevel.CITY),
    /** 重大事故. */
    MAJOR(RegionLevel.PROVINCE),
    /** 特别重大事故. */
    EXTRAORDINARY(RegionLevel.COUNTRY);

    private final RegionLevel investigatedBy;

    AccidentGrade(RegionLevel investigatedBy) {
        this.investigatedBy = investigatedBy;
    }

    /** The level of the government that investigates it (QJ16-04a). */
    public RegionLevel investigatedBy() {
        return investigatedBy;
    }
}
