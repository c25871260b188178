package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * A person may be put on duty at a post (持证上岗).
 *
 * @param grantedBy the organisation code of the regulator
 */
@Revision("1")
public record DutyClearanceGranted(PostSubject post, Instant occurredAt, DutyCertificate certificate, String grantedBy)
        implements SafetyManagerEvent {}
