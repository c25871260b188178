package org.anjian.api.disclosure.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.PublishedElement;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * Elements of an agency's enforcement were published, for the first time or anew.
 *
 * @param publishedBy the account
 */
@Revision("1")
public record EnforcementElementsPublished(
        EnforcementElementsId elementsId,
        Instant occurredAt,
        ResponsibleBody agency,
        RegionCode region,
        List<PublishedElement> elements,
        String publishedBy)
        implements EnforcementElementsEvent {

    public EnforcementElementsPublished {
        elements = List.copyOf(elements);
    }
}
