package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.AppraisalResult;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * The enterprise appraised its safety manager (QJ22A-09a).
 *
 * @param window the calendar window it counts for, such as 2022-Q2
 */
@Revision("1")
public record EnterpriseAppraisalRecorded(
        PostSubject post, Instant occurredAt, String appraisalId, String window, AppraisalResult result, String comment)
        implements SafetyManagerEvent {}
