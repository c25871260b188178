package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.UnexecutedItem;
import org.axonframework.serialization.Revision;

/** The execution of a plan was evaluated (执行情况评估, ML20-05b). */
@Revision("1")
public record EnforcementPlanClosed(
        EnforcementPlanSubject plan, Instant occurredAt, List<UnexecutedItem> unexecuted, String evaluation)
        implements EnforcementPlanEvent {

    public EnforcementPlanClosed {
        unexecuted = List.copyOf(unexecuted);
    }
}
