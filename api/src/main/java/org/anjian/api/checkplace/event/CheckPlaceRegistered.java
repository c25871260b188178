package org.anjian.api.checkplace.event;

import java.time.Instant;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.checkplace.PlaceKind;
import org.anjian.api.checkplace.PlaceRisk;
import org.axonframework.serialization.Revision;

/** A place was registered, or registered again. */
@Revision("1")
public record CheckPlaceRegistered(CheckPlaceSubject place, Instant occurredAt, PlaceKind kind, PlaceRisk risk)
        implements CheckPlaceEvent {}
