package org.anjian.api.tipoff.event;

import java.util.List;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.tipoff.ReporterIdentitySubject;

/** What can happen to a file in the vault of informers (举报人身份). */
public sealed interface ReporterIdentityEvent extends Event
        permits ReporterIdentityKept,
                ReporterIdentityRequested,
                ReporterIdentityGranted,
                ReporterIdentityRefused,
                ReporterIdentityAccessed,
                ReporterIdentityErased {

    /** What it is about. */
    ReporterIdentitySubject identity();

    /** The region alone: no number and no enterprise, so that nothing is found by them. */
    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, identity().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ16-15c");
    }

    @Override
    default List<String> ofRecords() {
        return List.of(identity().tipOff().raw());
    }
}
