package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * A certificate was renewed.
 *
 * @param renewedBy the organisation code of the regulator
 */
@Revision("1")
public record CertificateRenewed(PostSubject post, Instant occurredAt, DutyCertificate certificate, String renewedBy)
        implements SafetyManagerEvent {}
