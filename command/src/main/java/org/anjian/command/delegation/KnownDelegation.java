package org.anjian.command.delegation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.Post;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as requests need it.
 *
 * @param scopes what for; null where for the whole office
 * @param standing whether it was withdrawn
 */
public record KnownDelegation(
        String id,
        Post principal,
        Delegate delegate,
        @Nullable Scopes scopes,
        DelegationTerm term,
        Standing standing) {

    /**
     * In which own role somebody acts for a head or for an officer: nobody gets there who only assists, and no head who would
     * decide in the own name what the same hand did for an officer.
     */
    private static final Map<Role, Set<Role>> DELEGATES = Map.of(
            Role.OFFICER, EnumSet.of(Role.OFFICER), Role.AGENCY_HEAD, EnumSet.of(Role.OFFICER, Role.AGENCY_HEAD));

    /** Whether it stands. */
    public enum Standing {
        STANDS,
        WITHDRAWN
    }

    /**
     * Checks that one may act by it at a moment.
     *
     * @throws RefusedException {@link DelegationRefusal#DELEGATION_WITHDRAWN}, {@link DelegationRefusal#DELEGATION_NOT_BEGUN}
     *     or {@link DelegationRefusal#DELEGATION_ENDED}
     */
    void requireInForce(Instant now) {
        Refuse.when(standing == Standing.WITHDRAWN, DelegationRefusal.DELEGATION_WITHDRAWN);
        Refuse.when(now.isBefore(term.from()), DelegationRefusal.DELEGATION_NOT_BEGUN);
        Refuse.unless(now.isBefore(term.until()), DelegationRefusal.DELEGATION_ENDED);
    }

    /**
     * Whoever acts with it, on behalf of the principal.
     *
     * @throws RefusedException {@link DelegationRefusal#DELEGATE_MOVED}
     */
    Actor by(Actor hand) {
        Set<Role> roles = DELEGATES.getOrDefault(principal.role(), Set.of());
        Refuse.unless(delegate.is(hand) && roles.contains(hand.role()), DelegationRefusal.DELEGATE_MOVED);
        Actor lent =
                new Actor(principal.account(), principal.role(), principal.organisation(), principal.region(), null);
        return (scopes == null ? lent : lent.within(scopes)).byHandOf(hand.id(), id);
    }
}
