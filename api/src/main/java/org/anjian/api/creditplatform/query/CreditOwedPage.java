package org.anjian.api.creditplatform.query;

import org.anjian.api.creditplatform.view.CreditOwedView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCreditOwed}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CreditOwedPage(Page<CreditOwedView> page) {}
