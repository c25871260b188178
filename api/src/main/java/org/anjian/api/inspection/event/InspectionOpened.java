package org.anjian.api.inspection.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.VisitWarning;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * An inspection was planned.
 *
 * @param actingRegion the jurisdiction of the body that inspects
 */
@Revision("1")
public record InspectionOpened(
        InspectionSubject inspection,
        Instant occurredAt,
        RegionCode actingRegion,
        InspectionTerms terms,
        @Classified(Level.INTERNAL) List<VisitWarning> warnings)
        implements InspectionEvent {

    public InspectionOpened {
        warnings = List.copyOf(warnings);
    }
}
