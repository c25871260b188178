package org.anjian.api.safetydecision;

import org.anjian.api.message.Command;

/** A command about one safety-related decision. */
public interface SafetyDecisionCommand extends Command {

    /** The decision. */
    SafetyDecisionId decisionId();
}
