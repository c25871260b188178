package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * A window passed without an appraisal (QJ22A-09a).
 *
 * @param window the calendar window, such as 2022-Q2
 */
@Revision("1")
public record EnterpriseAppraisalOverdue(PostSubject post, Instant occurredAt, String window)
        implements SafetyManagerEvent {}
