package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.person.PersonalText;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A person was appointed (QJ22A-02). */
@Revision("1")
public record SafetyManagerAppointed(PostSubject post, Instant occurredAt, PersonalText name, EmploymentMode mode)
        implements SafetyManagerEvent {}
