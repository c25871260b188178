package org.anjian.command.enforcementmeasure;

import java.time.LocalDate;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.command.ruleparameter.RuleParameters;

/**
 * What limits a measure in time, as in force on the day of the act.
 *
 * @param seizureDays for how many days at most something is sealed or detained (NL-QZ25)
 * @param extensionDays by how many days at most that is extended, once (NL-QZ25)
 * @param powerCutNoticeHours how many hours before a power cut the notice is given (NL-AQ70)
 */
record MeasureLimits(long seizureDays, long extensionDays, long powerCutNoticeHours) {

    /**
     * The limits of a region on a day.
     *
     * @throws RefusedException where the day has none
     */
    static MeasureLimits of(RuleParameters parameters, RegionCode region, LocalDate day) {
        return new MeasureLimits(
                parameters.number(MeasureParameters.SEIZURE_DAYS, region, day),
                parameters.number(MeasureParameters.EXTENSION_DAYS, region, day),
                parameters.number(MeasureParameters.POWER_CUT_NOTICE_HOURS, region, day));
    }
}
