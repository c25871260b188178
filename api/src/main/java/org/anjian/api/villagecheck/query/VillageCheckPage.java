package org.anjian.api.villagecheck.query;

import org.anjian.api.page.Page;
import org.anjian.api.villagecheck.view.VillageCheckView;

/** Answers {@link FindVillageChecks}. */
public record VillageCheckPage(Page<VillageCheckView> page) {}
