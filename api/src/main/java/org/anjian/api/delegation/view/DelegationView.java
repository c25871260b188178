package org.anjian.api.delegation.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.delegation.ActingKind;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.DelegationState;
import org.anjian.api.delegation.Post;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A delegation or the appointment of a deputy: the read model's document.
 *
 * @param version how many events were folded
 * @param principal who is acted for
 * @param delegate who acts
 * @param accounts the accounts of both
 * @param region the jurisdiction that is acted in
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param contexts what for, in the words of the scopes of tokens; null where for the whole office
 * @param from the first moment
 * @param until the moment at which it is over
 * @param appointedBy the account of the head who appointed a deputy; null where the principal delegated
 * @param endedAt when it was withdrawn or its term was over
 * @param withdrawnBy the account that withdrew it
 * @param recordedAt when the last event was recorded
 */
public record DelegationView(
        DelegationId id,
        long version,
        ActingKind kind,
        Post principal,
        Delegate delegate,
        List<String> accounts,
        RegionCode region,
        List<String> regionPath,
        DelegationState state,
        @Nullable List<String> contexts,
        Instant from,
        Instant until,
        String reason,
        @Nullable String appointedBy,
        @Nullable Instant endedAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawReason,
        Instant recordedAt) {

    public DelegationView {
        accounts = List.copyOf(accounts);
        regionPath = List.copyOf(regionPath);
        contexts = contexts == null ? null : List.copyOf(contexts);
    }
}
