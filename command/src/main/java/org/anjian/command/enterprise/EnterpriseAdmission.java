package org.anjian.command.enterprise;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** The door for every record that begins at an enterprise: the actor may do it, and the enterprise is there. */
@Component
public class EnterpriseAdmission {

    private final Enterprises enterprises;
    private final Permissions permissions;

    public EnterpriseAdmission(Enterprises enterprises, Permissions permissions) {
        this.enterprises = enterprises;
        this.permissions = permissions;
    }

    /**
     * The enterprise that a command speaks of.
     *
     * @throws RefusedException where the actor may not send the command, where the enterprise is unknown
     *     ({@link EnterpriseRefusal#ENTERPRISE_UNKNOWN}), out of the actor's reach, or closed
     *     ({@link EnterpriseRefusal#ENTERPRISE_IS_CLOSED})
     */
    public KnownEnterprise admit(Actor actor, Class<? extends Command> command, EnterpriseId id) {
        KnownEnterprise enterprise = admitEvenIfClosed(actor, command, id);
        if (enterprise.closed()) {
            throw new RefusedException(EnterpriseRefusal.ENTERPRISE_IS_CLOSED, "enterpriseId");
        }
        return enterprise;
    }

    /**
     * The enterprise that a command speaks of, be it closed: what follows from a closing is recorded after it.
     *
     * @throws RefusedException as {@link #admit} but for the closing
     */
    public KnownEnterprise admitEvenIfClosed(Actor actor, Class<? extends Command> command, EnterpriseId id) {
        permissions.requireRole(actor, command);
        KnownEnterprise enterprise = enterprises
                .find(id)
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        permissions.require(actor, command, enterprise.region(), enterprise.id());
        return enterprise;
    }
}
