package org.anjian.api.delegation.query;

import java.time.Instant;
import org.anjian.api.delegation.ActingKind;
import org.anjian.api.delegation.DelegationState;
import org.jspecify.annotations.Nullable;

/**
 * Which delegations to list. What is null does not restrict; all that is given must hold.
 *
 * @param principal the account that is acted for
 * @param delegate the account that acts
 * @param inForceAt at which moment one may act by it, withdrawals apart
 */
public record DelegationFilter(
        @Nullable ActingKind kind,
        @Nullable DelegationState state,
        @Nullable String principal,
        @Nullable String delegate,
        @Nullable String organisation,
        @Nullable Instant inForceAt) {}
