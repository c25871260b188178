package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SuspensionGround;
import org.axonframework.serialization.Revision;

/** Duty is suspended until what is missing was made good. */
@Revision("1")
public record SafetyManagerSuspended(PostSubject post, Instant occurredAt, SuspensionGround ground)
        implements SafetyManagerEvent {}
