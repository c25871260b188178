package org.anjian.command.enforcementmeasure;

import org.anjian.api.ruleparameter.ParameterKey;

/** The numbers of the law that measures rest on. */
final class MeasureParameters {

    /** For how many days at most something is sealed or detained (行政强制法 art 25). */
    static final ParameterKey SEIZURE_DAYS = new ParameterKey("NL-QZ25.seizureDays");

    /** By how many days at most that is extended (行政强制法 art 25). */
    static final ParameterKey EXTENSION_DAYS = new ParameterKey("NL-QZ25.extensionDays");

    /** How many hours before a power cut the notice is given (安全生产法 art 70). */
    static final ParameterKey POWER_CUT_NOTICE_HOURS = new ParameterKey("NL-AQ70.powerCutNoticeHours");

    private MeasureParameters() {}
}
