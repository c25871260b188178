package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.StaffChange;
import org.axonframework.serialization.Revision;

/** The regulator was informed of an appointment or a dismissal (NL-AQ26). */
@Revision("1")
public record RegulatorInformed(
        PostSubject post, Instant occurredAt, StaffChange matter, String regulator, String reference)
        implements SafetyManagerEvent {}
