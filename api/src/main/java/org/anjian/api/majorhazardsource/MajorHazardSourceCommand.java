package org.anjian.api.majorhazardsource;

import org.anjian.api.message.Command;

/** A command to a major hazard source. */
public interface MajorHazardSourceCommand extends Command {

    /** The record that is to decide. */
    MajorHazardSourceId majorHazardSourceId();
}
