package org.anjian.api.whatif.query;

import org.anjian.api.page.Page;
import org.anjian.api.whatif.view.WhatIfHazardView;

/** The answer to {@link FindWhatIfHazards}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record WhatIfHazardPage(Page<WhatIfHazardView> page) {}
