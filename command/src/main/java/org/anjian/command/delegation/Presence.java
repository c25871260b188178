package org.anjian.command.delegation;

import java.util.Collection;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;

/** Two officers are there or it is not done (NL-CF42): who is acted for is none of them. */
public final class Presence {

    private static final String TWO_OFFICERS = "NL-CF42";

    private Presence() {}

    /**
     * Checks that an act on behalf of another does not tell of that other as of somebody who was there.
     *
     * @param present the accounts of those who were there
     * @param field the field of the command that names them
     * @throws RefusedException {@link DelegationRefusal#PRINCIPAL_WAS_AWAY}
     */
    public static void require(Actor actor, Collection<String> present, String field) {
        OnBehalf onBehalf = actor.onBehalf();
        if (onBehalf != null && present.contains(onBehalf.principal())) {
            throw new RefusedException(
                    Refusal.of(DelegationRefusal.PRINCIPAL_WAS_AWAY, field).underRule(TWO_OFFICERS));
        }
    }
}
