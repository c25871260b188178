package org.anjian.api.selfdeclaration;

import org.anjian.api.message.Command;

/** A command to one register of monthly declarations. */
public interface SelfDeclarationCommand extends Command {

    /** The record that is to decide. */
    SelfDeclarationId selfDeclarationId();
}
