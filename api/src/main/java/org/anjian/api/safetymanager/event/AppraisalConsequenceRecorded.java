package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.ConsequenceType;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A consequence was drawn from an appraisal (QJ22A-09b). */
@Revision("1")
public record AppraisalConsequenceRecorded(
        PostSubject post, Instant occurredAt, ConsequenceType type, String appraisalId, String description)
        implements SafetyManagerEvent {}
