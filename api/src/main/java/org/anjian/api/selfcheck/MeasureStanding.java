package org.anjian.api.selfcheck;

import org.anjian.api.campaign.CampaignMeasure;

/** One of the eight measures and how far an enterprise is with it. */
public record MeasureStanding(CampaignMeasure measure, MeasureState state) {}
