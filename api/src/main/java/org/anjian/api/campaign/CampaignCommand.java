package org.anjian.api.campaign;

import org.anjian.api.message.Command;

/** A command to one campaign. */
public interface CampaignCommand extends Command {

    /** The record that is to decide. */
    CampaignId campaignId();
}
