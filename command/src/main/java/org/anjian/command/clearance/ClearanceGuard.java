package org.anjian.command.clearance;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.PersonalRight;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.command.safetymanager.ManagerAccounts;
import org.springframework.stereotype.Component;

/**
 * Lets nobody act as safety manager who is not on duty at the enterprise (QJ22A-08b). What a person signed before stays; from
 * the moment the clearance is gone, nothing is added.
 */
@Component
public class ClearanceGuard {

    private final ManagerAccounts accounts;
    private final SecurityAudit audit;

    public ClearanceGuard(ManagerAccounts accounts, SecurityAudit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Checks whoever acts as safety manager; everyone else passes.
     *
     * @throws RefusedException {@link SafetyManagerRefusal#SAFETY_MANAGER_NOT_CLEARED}; the refusal is on the security audit
     */
    public void require(Actor actor, Object command) {
        if (actor.role() != Role.SAFETY_MANAGER || command instanceof PersonalRight) {
            return;
        }
        if (actor.enterprise() == null || !accounts.isOnDuty(actor.inWhoseName(), actor.enterprise())) {
            audit.refused(actor, command, SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED);
            throw new RefusedException(SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED);
        }
    }
}
