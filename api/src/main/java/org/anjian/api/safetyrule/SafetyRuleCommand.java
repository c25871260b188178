package org.anjian.api.safetyrule;

import org.anjian.api.message.Command;

/** A command to a safety rule or operating procedure. */
public interface SafetyRuleCommand extends Command {

    /** The record that is to decide. */
    SafetyRuleId safetyRuleId();
}
