package org.anjian.api.seal;

import java.time.LocalDate;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;

/**
 * A seal that holds.
 *
 * @param round which of the seals of its matter it is, from 1
 * @param office the organisation that sealed
 * @param toldIn further records that tell of nothing but what is sealed, under ids that do not show it
 * @param named the accounts that were named in it
 * @param until the last day on which it holds
 */
public record ActiveSeal(
        SealId id,
        long round,
        SealKind kind,
        SealedMatter matter,
        Set<String> toldIn,
        String office,
        Set<String> named,
        LocalDate until) {

    public ActiveSeal {
        toldIn = Set.copyOf(toldIn);
        named = Set.copyOf(named);
    }

    /**
     * Whether somebody reads and acts in spite of it: who is named in it, the head of the office that sealed, auditors, and Anjian
     * itself, which goes on counting terms. Nobody reads more for it than without it. Who is named is named in person: acting on
     * behalf of somebody who is does not admit.
     */
    public boolean admits(Actor actor) {
        return switch (actor.role()) {
            case SYSTEM, AUDITOR -> true;
            case AGENCY_HEAD -> actor.organisation().equals(office) || named.contains(actor.id());
            default -> actor.role() != Role.PUBLIC && named.contains(actor.id());
        };
    }

    /** As it is named where a reading is written down. */
    public String reference() {
        return id + "/" + round;
    }
}
