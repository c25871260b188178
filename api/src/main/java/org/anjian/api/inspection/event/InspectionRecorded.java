package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.OnSiteRecord;
import org.axonframework.serialization.Revision;

/** The record on site was written (NL-AQ68). */
@Revision("1")
public record InspectionRecorded(InspectionSubject inspection, Instant occurredAt, OnSiteRecord record)
        implements InspectionEvent {}
