package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** The enterprise adopted a scheme of appraisal (QJ22A-09a). */
@Revision("1")
public record AppraisalSchemeAdopted(PostSubject post, Instant occurredAt, AppraisalPeriod period, String title)
        implements SafetyManagerEvent {}
