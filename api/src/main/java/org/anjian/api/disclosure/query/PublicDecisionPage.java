package org.anjian.api.disclosure.query;

import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.page.Page;

/** One page of public decisions. */
public record PublicDecisionPage(Page<PublicDecisionView> page) {}
