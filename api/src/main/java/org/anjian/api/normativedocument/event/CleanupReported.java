package org.anjian.api.normativedocument.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.anjian.api.normativedocument.RepealedDocument;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * The superior government received the report of a locality on its clean-up.
 *
 * @param repealed what was repealed; nothing where there was nothing to repeal
 * @param superior the body that received it
 * @param superiorRegion the region whose government that is
 * @param delivery whether it came in time
 * @param reportedBy the account
 */
@Revision("1")
public record CleanupReported(
        DocumentCleanupSubject cleanup,
        Instant occurredAt,
        List<RepealedDocument> repealed,
        ResponsibleBody superior,
        RegionCode superiorRegion,
        Delivery delivery,
        String reportedBy)
        implements DocumentCleanupEvent {

    public CleanupReported {
        repealed = List.copyOf(repealed);
    }
}
