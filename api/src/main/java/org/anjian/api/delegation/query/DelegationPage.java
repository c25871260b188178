package org.anjian.api.delegation.query;

import org.anjian.api.delegation.view.DelegationView;
import org.anjian.api.page.Page;

/** One page of delegations. */
public record DelegationPage(Page<DelegationView> page) {}
