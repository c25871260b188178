package org.anjian.api.blacklist;

import java.util.List;

/** The ten areas in which whoever is listed is restricted or prohibited (QJ16-12c). */
public enum RestrictionArea {
    /** Licences of mining rights (矿业权行政许可). */
    MINING_RIGHTS,
    /** Operation (经营). */
    OPERATION,
    /** Investment and financing (投融资). */
    FINANCING,
    /** Government procurement (政府采购). */
    GOVERNMENT_PROCUREMENT,
    /** Tendering for works (工程招投标). */
    TENDERING,
    /** Transfer of state land (国有土地出让). */
    STATE_LAND,
    /** Honours (授予荣誉). */
    HONOURS,
    /** Import and export (进出口). */
    IMPORT_EXPORT,
    /** Exit and entry (出入境). */
    EXIT_ENTRY,
    /** Review of qualifications (资质审核). */
    QUALIFICATION;

    /** All of them, in the order of the rule. */
    public static List<RestrictionArea> all() {
        return List.of(values());
    }
}
