package org.anjian.api.villagecheck.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.villagecheck.VillageCheckSubject;

/** What can happen to a check of a village. */
public sealed interface VillageCheckEvent extends Event
        permits VillageCheckRecorded, ProblemReported, ProblemAnswered, ProblemUnanswered {

    /** The check, as it was known on that day. */
    VillageCheckSubject check();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, check().enterpriseId(), check().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("ML20-12f");
    }
}
