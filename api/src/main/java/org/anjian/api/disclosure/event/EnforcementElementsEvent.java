package org.anjian.api.disclosure.event;

import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.region.RegionCode;

/** What can happen to the six elements of an agency's enforcement (ML20-05c). */
public sealed interface EnforcementElementsEvent extends Event permits EnforcementElementsPublished {

    /** The record. */
    EnforcementElementsId elementsId();

    /** The agency, as it was called on that day. */
    ResponsibleBody agency();

    /** The region that it enforces in. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("ML20-05c");
    }
}
