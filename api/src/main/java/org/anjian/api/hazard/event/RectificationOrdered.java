package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SafetyAssurance;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Rectification was ordered within a time limit. */
@Revision("1")
public record RectificationOrdered(
        HazardSubject hazard,
        Instant occurredAt,
        Handling handling,
        LocalDate dueOn,
        @Nullable ResponsiblePerson responsiblePerson,
        String requirement,
        SafetyAssurance safety,
        @Nullable String interimMeasures)
        implements HazardEvent {}
