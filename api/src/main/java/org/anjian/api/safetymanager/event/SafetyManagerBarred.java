package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * A person was barred from every post in a jurisdiction (QJ22A-10b).
 *
 * @param barredBy the organisation code of the body that acted
 */
@Revision("1")
public record SafetyManagerBarred(
        PostSubject post, Instant occurredAt, RegionCode jurisdiction, String reason, String barredBy)
        implements SafetyManagerEvent {}
