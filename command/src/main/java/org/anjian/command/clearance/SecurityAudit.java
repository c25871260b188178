package org.anjian.command.clearance;

import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusalCode;

/** Keeps refusals that a supervisor must know of. It holds who asked for what, never what was said. */
@FunctionalInterface
public interface SecurityAudit {

    /** Keeps a refusal, whatever becomes of the transaction of the command. */
    void refused(Actor actor, Object command, RefusalCode code);
}
