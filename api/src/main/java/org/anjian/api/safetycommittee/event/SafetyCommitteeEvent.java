package org.anjian.api.safetycommittee.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.SafetyCommitteeId;

/** What can happen to the register of a safety committee. */
public sealed interface SafetyCommitteeEvent extends Event permits CommitteeBodyRegistered, CommitteeBodyRemoved {

    /** The register. */
    SafetyCommitteeId committee();

    /** The region of the committee. */
    RegionCode office();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, office());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ22B-13b");
    }
}
