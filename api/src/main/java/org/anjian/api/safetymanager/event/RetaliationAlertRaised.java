package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.safetymanager.AdverseAct;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * A dismissal or a pay cut follows closely on a report to the regulator: it is to look into it (QJ22A-11b).
 *
 * @param hazardId the major hazard that was reported
 * @param regulator the regulator that is alerted
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record RetaliationAlertRaised(
        PostSubject post,
        Instant occurredAt,
        AdverseAct act,
        HazardId hazardId,
        LocalDate escalatedOn,
        String regulator)
        implements SafetyManagerEvent {}
