package org.anjian.command.enforcementplan;

import java.util.Optional;
import org.anjian.api.enforcementplan.EnforcementPlanId;

/** The items of all plans, as the write side knows them (QJ22B-06a). */
@FunctionalInterface
public interface PlanItems {

    /** An item of the version of a plan that is in force, or drafted where none is; empty where there is none. */
    Optional<KnownPlanItem> find(EnforcementPlanId plan, String item);
}
