package org.anjian.command.worker;

import org.anjian.api.sector.Sector;
import org.anjian.api.training.TrainingHours;
import org.anjian.api.worker.WorkerEntry;

/** The hours of education that an entry owes before work; national rules name a number for new staff only (NL-PX). */
final class PreJobHours {

    private PreJobHours() {}

    static int owed(WorkerEntry entry, Sector sector) {
        return entry == WorkerEntry.NEW ? TrainingHours.ofNewStaff(sector) : 0;
    }
}
