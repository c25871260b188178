package org.anjian.command.campaign;

import java.time.LocalDate;

/**
 * The deadline at the end of a campaign.
 *
 * @param lastDay its last legal day
 */
record PeriodEnd(LocalDate lastDay) {

    static final String NAME = "campaign-period";
}
