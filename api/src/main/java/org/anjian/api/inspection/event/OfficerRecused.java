package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/**
 * An officer stepped back (回避, NL-CF42).
 *
 * @param officer the account
 */
@Revision("1")
public record OfficerRecused(InspectionSubject inspection, Instant occurredAt, String officer, String reason)
        implements InspectionEvent {}
