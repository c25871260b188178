package org.anjian.api.officer.event;

import java.time.Instant;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** An enforcement officer entered the service; exam, training and certificate are owed. */
@Revision("1")
public record OfficerRegistered(OfficerSubject officer, Instant occurredAt) implements OfficerEvent {}
