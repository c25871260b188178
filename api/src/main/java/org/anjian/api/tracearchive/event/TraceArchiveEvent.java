package org.anjian.api.tracearchive.event;

import java.util.List;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.TraceArchiveSubject;

/** What can happen to a trace archive. */
public sealed interface TraceArchiveEvent extends Event permits TraceArchiveExported {

    /** The archive. */
    TraceArchiveId archiveId();

    /** Of what it was made. */
    TraceArchiveSubject of();

    @Override
    default EventSubject subject() {
        return new EventSubject(of().number(), of().enterpriseId(), of().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ16-09g");
    }

    @Override
    default List<String> ofRecords() {
        return List.of(of().recordId());
    }
}
