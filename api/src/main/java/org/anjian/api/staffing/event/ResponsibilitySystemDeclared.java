package org.anjian.api.staffing.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.FiveImplementation;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The enterprise declared its responsibility system. */
@Revision("1")
public record ResponsibilitySystemDeclared(
        StaffingSubject staffing,
        Instant occurredAt,
        DeclarationStatus status,
        List<FiveImplementation> implemented,
        List<FiveInPlace> inPlace,
        List<FiveImplementation> missingImplementations,
        List<FiveInPlace> missingInPlace)
        implements StaffingEvent {

    public ResponsibilitySystemDeclared {
        implemented = List.copyOf(implemented);
        inPlace = List.copyOf(inPlace);
        missingImplementations = List.copyOf(missingImplementations);
        missingInPlace = List.copyOf(missingInPlace);
    }
}
