package org.anjian.command.inspection;

import java.util.Set;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionId;

/** What followed from the findings of inspections: orders to correct and penalty cases, each by the inspection it came from. */
@FunctionalInterface
public interface InspectionFollowUps {

    /** The kinds of follow-up that an inspection has. */
    Set<FollowUpKind> of(InspectionId inspection);
}
