package org.anjian.api.document.event;

import java.util.List;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to an enforcement document. */
public sealed interface EnforcementDocumentEvent extends Event
        permits EnforcementDocumentGenerated, DocumentTeamChanged {

    /** What it happened to. */
    EnforcementDocumentSubject document();

    @Override
    default EventSubject subject() {
        return new EventSubject(
                document().number(), document().shownTo(), document().region());
    }

    @Override
    default List<String> ofRecords() {
        return List.of(document().record().raw());
    }
}
