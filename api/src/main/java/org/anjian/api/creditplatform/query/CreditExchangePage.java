package org.anjian.api.creditplatform.query;

import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCreditExchanges}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CreditExchangePage(Page<CreditExchangeView> page) {}
