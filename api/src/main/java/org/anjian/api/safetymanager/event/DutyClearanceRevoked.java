package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.RevocationGround;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The clearance of a post was taken back (QJ22A-10d).
 *
 * @param assessmentId the assessment behind it, where there is one
 * @param revokedBy the organisation code of the body that acted
 */
@Revision("1")
public record DutyClearanceRevoked(
        PostSubject post,
        Instant occurredAt,
        RevocationGround ground,
        @Nullable String assessmentId,
        String reason,
        String revokedBy)
        implements SafetyManagerEvent {}
