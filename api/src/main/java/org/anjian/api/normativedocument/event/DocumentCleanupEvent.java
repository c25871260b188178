package org.anjian.api.normativedocument.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupSubject;

/** What can happen to the clean-up that a locality owes (QJ16-01b). */
public sealed interface DocumentCleanupEvent extends Event
        permits DocumentCleanupExpected, CleanupReported, ReformTaskOverdue {

    /** The clean-up. */
    DocumentCleanupSubject cleanup();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, cleanup().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of(CleanupTerm.RULE);
    }
}
