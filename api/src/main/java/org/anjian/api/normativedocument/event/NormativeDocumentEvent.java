package org.anjian.api.normativedocument.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.normativedocument.NormativeDocumentSubject;

/** What can happen to a normative document. */
public sealed interface NormativeDocumentEvent extends Event
        permits NormativeDocumentRegistered, NormativeDocumentRepealed {

    /** The document. */
    NormativeDocumentSubject document();

    @Override
    default EventSubject subject() {
        return new EventSubject(document().number(), null, document().region());
    }

    @Override
    default LegalBasis restsOn() {
        return NormativeDocumentBasis.of(this);
    }
}
