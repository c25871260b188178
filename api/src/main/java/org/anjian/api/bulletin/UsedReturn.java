package org.anjian.api.bulletin;

import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;

/**
 * A signed monthly return whose figures a bulletin counts, as it was with the office when the bulletin was compiled.
 *
 * @param organisation the code of the regulator
 * @param month such as 2022-07
 * @param position the position of the event store up to which its figures count
 * @param sha256 the digest of its signed figures
 */
public record UsedReturn(MonthlyReturnId returnId, String organisation, String month, long position, String sha256) {

    public UsedReturn {
        Required.value(returnId, "returnId");
        Required.value(organisation, "organisation");
        Required.value(month, "month");
        Required.value(sha256, "sha256");
    }

    /**
     * What its figures count.
     *
     * @param office the region of the regulator
     */
    public ReturnFilter filter(RegionCode office) {
        return ReturnFilter.of(organisation, office, ReturnMonth.parse(month, "month"));
    }

    /** As it is digested. */
    String canonical() {
        return returnId + "|" + position + "|" + sha256;
    }
}
