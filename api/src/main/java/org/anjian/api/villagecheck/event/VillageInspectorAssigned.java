package org.anjian.api.villagecheck.event;

import java.time.Instant;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.axonframework.serialization.Revision;

/** A village named who checks for it (ML20-12f). */
@Revision("1")
public record VillageInspectorAssigned(VillageInspectorSubject inspector, Instant occurredAt)
        implements VillageInspectorEvent {}
