package org.anjian.command.person;

import org.anjian.api.message.Decision;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.command.enterprise.KnownEnterprise;

/** Enters persons into the register, each once. */
@FunctionalInterface
public interface PersonEntry {

    /**
     * Enters a person, or recognises one who is there already. The actor was admitted to the enterprise before.
     *
     * @return the person's record; its id is the person's
     * @throws org.anjian.api.refusal.RefusedException where the document is registered under another name, or the person was
     *     forgotten
     */
    Decision enter(RegisterPerson command, KnownEnterprise enterprise) throws Exception;
}
