package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** An item of the checklist was checked on site. */
@Revision("1")
public record ChecklistItemChecked(InspectionSubject inspection, Instant occurredAt, CheckedItem checked)
        implements InspectionEvent {}
