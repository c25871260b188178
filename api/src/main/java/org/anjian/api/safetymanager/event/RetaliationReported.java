package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * A safety manager complained of retaliation (QJ22A-11b).
 *
 * @param reportedBy the account that complained
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record RetaliationReported(PostSubject post, Instant occurredAt, String content, String reportedBy)
        implements SafetyManagerEvent {}
