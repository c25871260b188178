package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * The two managing parties of a post (双重管理, QJ22A-03).
 *
 * @param regulator the organisation code of the territorial regulator of the employer
 */
@Revision("1")
public record ManagingPartiesAssigned(PostSubject post, Instant occurredAt, EnterpriseId employer, String regulator)
        implements SafetyManagerEvent {}
