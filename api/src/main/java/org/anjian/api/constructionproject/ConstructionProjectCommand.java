package org.anjian.api.constructionproject;

import org.anjian.api.message.Command;

/** A command to a construction project. */
public interface ConstructionProjectCommand extends Command {

    /** The record that is to decide. */
    ConstructionProjectId constructionProjectId();
}
