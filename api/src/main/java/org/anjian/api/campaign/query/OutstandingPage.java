package org.anjian.api.campaign.query;

import org.anjian.api.page.Page;

/** The answer to {@link FindCampaignOutstanding}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record OutstandingPage(Page<Outstanding> page) {}
