package org.anjian.api.constructionproject.event;

import java.time.Instant;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.axonframework.serialization.Revision;

/** A gate was refused for one kind of facilities. */
@Revision("1")
public record ThreeSimultaneousGateRefused(
        ConstructionProjectSubject project,
        Instant occurredAt,
        SimultaneousGate gate,
        ProtectiveFacilities facilities,
        String reason)
        implements ConstructionProjectEvent {}
