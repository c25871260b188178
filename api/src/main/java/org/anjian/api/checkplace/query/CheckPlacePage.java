package org.anjian.api.checkplace.query;

import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCheckPlaces}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CheckPlacePage(Page<CheckPlaceView> page) {}
