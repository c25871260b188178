package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/**
 * A later due date was applied for.
 *
 * @param applicant the account of the applicant
 */
@Revision("1")
public record ExtensionRequested(
        HazardSubject hazard, Instant occurredAt, LocalDate proposedDueOn, String reason, String applicant)
        implements HazardEvent {}
