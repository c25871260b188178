package org.anjian.api.accident.query;

import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.page.Page;

/** Answers {@link FindAccidents}. */
public record AccidentPage(Page<AccidentView> page) {}
