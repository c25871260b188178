package org.anjian.api.villagecheck.event;

import java.time.Instant;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.axonframework.serialization.Revision;

/** Somebody does not check for a village any more. */
@Revision("1")
public record VillageInspectorReleased(VillageInspectorSubject inspector, Instant occurredAt, String reason)
        implements VillageInspectorEvent {}
