package org.anjian.api.officer.event;

import java.time.Instant;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** An officer left the service. */
@Revision("1")
public record OfficerServiceEnded(OfficerSubject officer, Instant occurredAt, String reason) implements OfficerEvent {}
