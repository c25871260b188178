package org.anjian.api.tipoff.query;

import org.anjian.api.page.Page;
import org.anjian.api.tipoff.view.ReporterIdentityView;

/** Answers {@link FindReporterIdentities}. */
public record ReporterIdentityPage(Page<ReporterIdentityView> page) {}
