package org.anjian.config.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the documents on campaigns and self-inspections leave open: configured, not statutory.
 *
 * @param selfDeclarationDueDay the day of the following month by which a month is declared (QJ16-09a)
 */
@ConfigurationProperties("anjian.campaign")
public record CampaignProperties(@DefaultValue("5") int selfDeclarationDueDay) {}
