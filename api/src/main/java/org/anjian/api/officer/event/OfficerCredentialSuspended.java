package org.anjian.api.officer.event;

import java.time.Instant;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** The certificate of an officer was suspended: from that day on the officer may not act. */
@Revision("1")
public record OfficerCredentialSuspended(
        OfficerSubject officer, Instant occurredAt, String certificateNumber, String reason) implements OfficerEvent {}
