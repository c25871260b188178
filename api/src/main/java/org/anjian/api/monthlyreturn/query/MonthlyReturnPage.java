package org.anjian.api.monthlyreturn.query;

import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.page.Page;

/** The answer to {@link FindMonthlyReturns}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record MonthlyReturnPage(Page<MonthlyReturnView> page) {}
