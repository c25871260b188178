package org.anjian.api.officer.event;

import java.time.Instant;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** An officer passed the entry exam. */
@Revision("1")
public record EntryExamPassed(OfficerSubject officer, Instant occurredAt) implements OfficerEvent {}
