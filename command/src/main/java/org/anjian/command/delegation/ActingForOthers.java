package org.anjian.command.delegation;

import java.time.Clock;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.refusal.Refuse;

/** Decides whether somebody may act on behalf of another now: asked anew for every request, and for every command. */
public final class ActingForOthers {

    private final Delegations delegations;
    private final Clock clock;

    public ActingForOthers(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * The same person, acting by a delegation.
     *
     * @param hand who was authenticated
     * @param delegation the id that the request names
     * @throws RefusedException a {@link DelegationRefusal}: that of another person is as unknown as none
     */
    public Actor actor(Actor hand, String delegation) {
        Refuse.when(hand.scopes() != null, DelegationRefusal.NOT_FOR_APPLICATIONS);
        KnownDelegation known = delegations
                .find(delegation)
                .filter(found -> found.delegate().account().equals(hand.id()))
                .orElseThrow(() -> new RefusedException(DelegationRefusal.DELEGATION_UNKNOWN));
        known.requireInForce(clock.instant());
        return known.by(hand);
    }

    /**
     * Checks that whoever acts on behalf of another still may; everybody else passes.
     *
     * @throws RefusedException a {@link DelegationRefusal}
     */
    public void requireStill(Actor actor) {
        OnBehalf onBehalf = actor.onBehalf();
        if (onBehalf == null) {
            return;
        }
        delegations
                .find(onBehalf.delegation())
                .filter(found -> found.delegate().account().equals(actor.id())
                        && found.principal().account().equals(onBehalf.principal()))
                .orElseThrow(() -> new RefusedException(DelegationRefusal.DELEGATION_UNKNOWN))
                .requireInForce(clock.instant());
    }
}
