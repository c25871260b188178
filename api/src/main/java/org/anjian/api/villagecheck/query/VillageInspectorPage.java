package org.anjian.api.villagecheck.query;

import org.anjian.api.page.Page;
import org.anjian.api.villagecheck.view.VillageInspectorView;

/** Answers {@link FindVillageInspectors}. */
public record VillageInspectorPage(Page<VillageInspectorView> page) {}
