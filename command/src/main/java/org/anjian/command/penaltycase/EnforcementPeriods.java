package org.anjian.command.penaltycase;

import java.time.LocalDate;

/**
 * What begins with the service of a decision.
 *
 * @param perMille the surcharge a day after {@code payBy}, in thousandths
 */
record EnforcementPeriods(
        LocalDate payBy,
        int perMille,
        LocalDate reviewUntil,
        LocalDate suitUntil,
        LocalDate courtFrom,
        LocalDate courtUntil) {}
