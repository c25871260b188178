package org.anjian.api.safetymanager;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;

/** A command to the file of one safety manager, about one of the person's posts. */
public interface SafetyManagerCommand extends Command {
    /** The file that is to decide. */
    SafetyManagerId managerId();

    /** The enterprise of the post. */
    EnterpriseId enterpriseId();
}
