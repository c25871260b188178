package org.anjian.api.officer.event;

import java.time.Instant;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** An officer failed the entry exam, and may sit it again. */
@Revision("1")
public record EntryExamFailed(OfficerSubject officer, Instant occurredAt) implements OfficerEvent {}
