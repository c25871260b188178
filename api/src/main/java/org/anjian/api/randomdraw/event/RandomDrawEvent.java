package org.anjian.api.randomdraw.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.randomdraw.DrawSubject;

/** What can happen to a random draw. */
public sealed interface RandomDrawEvent extends Event
        permits DrawSeedCommitted, DrawPoolsFixed, RandomInspectionDrawn, DrawCancelled {

    /** What it happened to. */
    DrawSubject draw();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, draw().region());
    }

    @Override
    default LegalBasis restsOn() {
        return RandomDrawBasis.of(this);
    }
}
