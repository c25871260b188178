package org.anjian.api.discretion.event;

import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.region.RegionCode;

/** What can happen to a discretion standard. */
public sealed interface DiscretionStandardEvent extends Event
        permits DiscretionStandardAdopted, DiscretionStandardRepealed {

    /** The standard. */
    DiscretionStandardId standardId();

    /** The locality. */
    RegionCode region();

    /** The violation. */
    String violationCode();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, region());
    }

    @Override
    default LegalBasis restsOn() {
        return DiscretionStandardBasis.of(this);
    }
}
