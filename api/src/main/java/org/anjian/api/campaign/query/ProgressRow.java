package org.anjian.api.campaign.query;

import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.ProgressGroup;
import org.anjian.api.refusal.Required;

/**
 * How far a duty is done.
 *
 * @param key the sector or region, empty for all
 * @param due how many owe it
 * @param late how many of these were late
 * @param overdue how many did not do it by the last day
 * @param share done of due, in percent
 */
public record ProgressRow(
        PhaseDuty duty, ProgressGroup group, String key, long due, long done, long late, long overdue, double share) {

    public ProgressRow {
        Required.value(duty, "duty");
        Required.value(group, "group");
        Required.value(key, "key");
    }
}
