package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * The assessment before work was asked for.
 *
 * @param requestedBy the account that asked
 */
@Revision("1")
public record PreJobAssessmentRequested(PostSubject post, Instant occurredAt, String requestedBy)
        implements SafetyManagerEvent {}
