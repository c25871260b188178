package org.anjian.command.closure;

import org.anjian.api.enterprise.EnterpriseId;

/** Which enterprises have an open major hazard (NL-AQ113). */
@FunctionalInterface
public interface MajorHazards {

    /** Whether an enterprise has one now. */
    boolean areOpenAt(EnterpriseId enterprise);
}
