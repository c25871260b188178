package org.anjian.api.safetycommittee;

import org.anjian.api.message.Command;
import org.anjian.api.region.RegionCode;

/** A command to the register of a safety committee. */
public interface SafetyCommitteeCommand extends Command {

    /** The region of the committee. */
    RegionCode office();

    /** The register that is to decide. */
    SafetyCommitteeId committeeId();
}
