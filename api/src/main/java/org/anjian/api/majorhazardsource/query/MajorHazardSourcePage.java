package org.anjian.api.majorhazardsource.query;

import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.page.Page;

/** The answer to {@link FindMajorHazardSources}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record MajorHazardSourcePage(Page<MajorHazardSourceView> page) {}
