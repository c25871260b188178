package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A bar was lifted. */
@Revision("1")
public record SafetyManagerBarLifted(PostSubject post, Instant occurredAt, RegionCode jurisdiction, String reason)
        implements SafetyManagerEvent {}
