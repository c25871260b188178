package org.anjian.command.campaign;

import java.time.LocalDate;
import org.anjian.api.campaign.PhaseTask;

/**
 * The deadline of a task of a unit.
 *
 * @param lastDay the last legal day for it
 */
record TaskDue(PhaseTask task, LocalDate lastDay) {

    static final String NAME = "campaign-phase-task";
}
