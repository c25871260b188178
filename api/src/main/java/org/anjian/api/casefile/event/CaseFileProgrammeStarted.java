package org.anjian.api.casefile.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * The programme started.
 *
 * @param quotaPermille how many of a thousand counties are assessed every year at least
 */
@Revision("1")
public record CaseFileProgrammeStarted(
        CaseFileProgrammeSubject programme, Instant occurredAt, List<RegionCode> counties, int quotaPermille)
        implements CaseFileProgrammeEvent {

    public CaseFileProgrammeStarted {
        counties = List.copyOf(counties);
    }
}
